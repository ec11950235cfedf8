package org.rightsdeclarations.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.catalogue.InstrumentCatalogue;
import org.rightsdeclarations.problem.Problem;
import org.rightsdeclarations.problem.Report;
import org.rightsdeclarations.problem.Severity;

/**
 * Documents as they were with the first release, which every later one reads and writes. Files may be added to the
 * folder {@code frozen}, with a line in {@code checksums.txt}; none that is there is ever changed or removed.
 */
class FrozenFormatTest {
    private static final Path FROZEN = Path.of("src", "test", "resources", "frozen");

    @Test
    void noFileHasChangedOrGone() throws IOException {
        List<String> made;
        try (Stream<Path> files = Files.walk(FROZEN)) {
            made = files.filter(file -> file.toString().endsWith(".json"))
                    .map(file -> checksum(file) + "  "
                            + FROZEN.relativize(file).toString().replace('\\', '/'))
                    .toList();
        }

        assertThat(made).containsExactlyInAnyOrderElementsOf(Files.readAllLines(FROZEN.resolve("checksums.txt")));
    }

    private static String checksum(Path file) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(Documents.bytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    static List<Path> declarations() {
        return Documents.find("frozen/rights-declaration-1");
    }

    @ParameterizedTest
    @MethodSource("declarations")
    void aDeclarationIsReadAndWrittenAsItWas(Path document) {
        byte[] bytes = Documents.bytes(document);

        ReadResult<Declaration> result =
                DeclarationJson.read(bytes, ReadOptions.strict().withoutRules());

        assertThat(result).hasToString("no problems");
        assertThat(DeclarationJson.writeString(result.orElseThrow(), Layout.INDENTED))
                .isEqualTo(new String(bytes, UTF_8));
    }

    static List<Path> catalogues() {
        return Documents.find("frozen/instrument-catalogue-1");
    }

    @ParameterizedTest
    @MethodSource("catalogues")
    void aCatalogueIsReadAndWrittenAsItWas(Path document) {
        byte[] bytes = Documents.bytes(document);

        InstrumentCatalogue catalogue = CatalogueJson.read(bytes);

        assertThat(CatalogueJson.writeString(catalogue, Layout.INDENTED)).isEqualTo(new String(bytes, UTF_8));
    }

    /** Words may become better; codes, severities and places stay. */
    @Test
    void aReportIsReadAsItWas() {
        Path document = FROZEN.resolve("rights-declaration-report-1/draft-with-mistakes.json");

        Report report = ReportJson.read(Documents.bytes(document));

        assertThat(report.getProblems())
                .extracting(Problem::getCode, Problem::getSeverity, Problem::getPointer)
                .containsExactly(
                        tuple("json.unknown-member", Severity.ERROR, "/titel"),
                        tuple("value.date-range", Severity.ERROR, "/event/held"),
                        tuple("json.text-without-language", Severity.ERROR, "/sections/0/commitments/0/text"));
    }

    @Test
    void aReportSaysWhereTheDocumentPrintsWhatIsWrong() {
        Path document = FROZEN.resolve("rights-declaration-report-1/draft-that-breaks-a-rule.json");

        assertThat(ReportJson.read(Documents.bytes(document)).getProblems())
                .extracting(Problem::getPrintedPlace)
                .containsExactly(Optional.of("Chapter II, 2"));
    }
}
