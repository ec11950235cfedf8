package org.rightsdeclarations.json.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.rightsdeclarations.catalogue.InvalidCatalogueException;
import org.rightsdeclarations.json.CatalogueJson;
import org.rightsdeclarations.json.DeclarationJson;
import org.rightsdeclarations.json.ReadOptions;
import org.rightsdeclarations.problem.Problem;
import org.rightsdeclarations.problem.Report;
import org.rightsdeclarations.problem.Severity;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Schema and reader accept and refuse the same documents, but for the differences that are listed. */
class SchemaAgreementTest {
    private static final long SEED = 20_231_007;
    private static final String BIRD = "\uD83D\uDD4A";

    private static final String START = "{\"format\":\"rights-declaration/1\",\"title\":{\"en\":\"Declaration\"},";

    /** What no stored document shows: lengths in other units, and limits of the reader. */
    private static final List<String> MADE = List.of(
            START + "\"kind\":\"" + BIRD.repeat(51) + "\"}",
            START + "\"id\":\"" + BIRD.repeat(1001) + "\"}",
            START + "\"identifiers\":[{\"scheme\":\"symbol\",\"value\":\"" + BIRD.repeat(101) + "\"}]}",
            START + "\"notes\":[{\"label\":\"" + BIRD.repeat(51) + "\",\"paragraphs\":[{\"en\":\"Note.\"}]}]}",
            START + "\"sources\":[{\"iri\":\"https://example.org\",\"retrieved\":\"2023-02-30\"}]}",
            START + "\"dates\":[{\"role\":\"adopted\",\"date\":\"2023-02-30\"}]}",
            START + "\"event\":{\"series\":\"whrcf\",\"edition\":13.0}}",
            START + "\"closing\":{\"de-1996-1996\":\"Geschehen zu Riverside.\"}}",
            START + "\"id\":\"https://example.org/\uFDD0\"}",
            START + "\"id\":\"https://example.org/%zz\"}",
            START + "\"id\":\"https://[::1\"}",
            START + "\"id\":\"https://example.org:99999\"}",
            START + "\"id\":\"javascript:alert(1)\"}",
            START + "\"closing\":{\"en\":\"\u200B\"}}",
            START + "\"extensions\":" + "{\"a\":".repeat(64) + "1" + "}".repeat(64) + "}",
            START + "\"authenticLanguages\":[\"en\"" + ",\"en\"".repeat(100_000) + "]}",
            START + "\"extensions\":{\"a\":[" + ("[0" + ",0".repeat(99_999) + "],").repeat(5) + "[]]}}",
            START
                    + IntStream.range(0, 5_000)
                            .mapToObj(i -> "\"a" + i + "\":0")
                            .collect(Collectors.joining(",", "\"extensions\":{", "}}")),
            START + "\"closing\":{\"en\":\"" + "a".repeat(1_000_001) + "\"}}",
            START + " ".repeat(16 << 20) + "\"kind\":\"charter\"}");

    private static final String MADE_CATALOGUE =
            "{\"format\":\"instrument-catalogue/1\",\"instruments\":[{\"id\":\"https://example.org/a\",\"title\":"
                    + "{\"en\":\"Charter\"},\"sources\":[\"" + BIRD.repeat(501) + "\"]}]}";

    @ParameterizedTest
    @EnumSource(SchemaFile.class)
    void isComplete(SchemaFile file) {
        Schema schema = file.schema();

        assertThat(file.documents()).hasSizeGreaterThan(20).allSatisfy(document -> compare(file, schema, document));
    }

    @Test
    void listsOnlyDifferencesThatThereAre() {
        Set<String> found = new TreeSet<>();
        for (SchemaFile file : SchemaFile.values()) {
            Schema schema = file.schema();
            file.documents().forEach(document -> found.addAll(compare(file, schema, document)));
        }
        Schema declarations = SchemaFile.DECLARATION.schema();
        MADE.forEach(document -> found.addAll(compare(SchemaFile.DECLARATION, declarations, document.getBytes(UTF_8))));
        found.addAll(compare(SchemaFile.CATALOGUE, SchemaFile.CATALOGUE.schema(), MADE_CATALOGUE.getBytes(UTF_8)));

        assertThat(found).containsAll(Difference.allCodes());
    }

    @ParameterizedTest
    @CsvSource({"DECLARATION, 5000", "CATALOGUE, 1000"})
    @Tag("slow")
    void isCompleteForDocumentsThatSomebodyChanged(SchemaFile file, int changes) {
        Schema schema = file.schema();
        List<JsonNode> valid = new ArrayList<>();
        file.valid().forEach(document -> valid.add(parse(document).orElseThrow()));
        Mutations mutations = new Mutations(new Random(SEED));
        int refused = 0;

        for (int i = 0; i < changes; i++) {
            byte[] changed =
                    mutations.of(valid.get(i % valid.size())).toString().getBytes(UTF_8);
            compare(file, schema, changed);
            refused += codes(file, changed).isEmpty() ? 0 : 1;
        }

        assertThat(refused).isBetween(changes / 2, changes * 9 / 10);
    }

    /** Returns the differences; fails if there are others than those that are listed. */
    private static Set<String> compare(SchemaFile file, Schema schema, byte[] document) {
        Set<String> codes = codes(file, document);
        Optional<JsonNode> json = parse(document);
        if (json.isEmpty()) {
            assertThat(codes).as("codes of a document that is not JSON").isNotEmpty();
            return Set.of();
        }
        List<String> refusals = schema.validate(json.get()).stream()
                .map(error -> error.getInstanceLocation() + " " + error.getMessage())
                .toList();
        if (codes.isEmpty()) {
            assertThat(refusals)
                    .as("refused by the schema alone: %s", new String(document, UTF_8))
                    .isEmpty();
        }
        if (codes.isEmpty() || !refusals.isEmpty()) {
            return Set.of();
        }
        if (codes.contains("json.duplicate-member")) { // which may hide others from the schema
            return Set.of("json.duplicate-member");
        }
        assertThat(Difference.allCodes())
                .as("refused by the reader alone: %s", new String(document, UTF_8))
                .containsAll(codes);
        return codes;
    }

    /** Returns the document, or empty if it is not JSON at all. */
    private static Optional<JsonNode> parse(byte[] document) {
        try {
            String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(document)).toString();
            return Optional.of(SchemaFile.parse(text.startsWith("\uFEFF") ? text.substring(1) : text));
        } catch (CharacterCodingException | JacksonException malformed) {
            return Optional.empty();
        }
    }

    private static Set<String> codes(SchemaFile file, byte[] document) {
        return report(file, document).getProblems().stream()
                .filter(problem -> problem.getSeverity() == Severity.ERROR)
                .map(Problem::getCode)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Report report(SchemaFile file, byte[] document) {
        if (file == SchemaFile.DECLARATION) {
            return DeclarationJson.read(document, ReadOptions.strict().withoutRules())
                    .getReport();
        }
        try {
            CatalogueJson.read(document);
            return Report.of(List.of());
        } catch (InvalidCatalogueException refusal) {
            return refusal.getReport();
        }
    }
}
