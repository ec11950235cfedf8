package org.rightsdeclarations.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.json.document.StructureCode;
import org.rightsdeclarations.problem.Position;
import org.rightsdeclarations.problem.Problem;

class FixturesTest {
    /** As many as there are kinds of features that the model must hold. */
    private static final int FEATURES = 19;

    /** Rules that the shape of the document checks before the value is made, or that no document can break. */
    private static final Set<String> UNREACHABLE = Set.of(
            "value.ordinal",
            "value.origin-date",
            "value.anniversary-year",
            "value.edition",
            "value.instance",
            "value.extension",
            "value.extension-name",
            "value.missing",
            "value.severity",
            "value.unchecked",
            "value.pointer",
            "value.report-totals",
            "value.language-absent",
            "value.catalogue-id",
            "value.catalogue-edition",
            "value.text-language",
            "value.numeral",
            "value.vote-count");

    /** Of which there are no single documents; {@link LinesTest} has it. */
    private static final StructureCode ONLY_IN_A_FILE_OF_MANY = StructureCode.SYNTAX_END_OF_LINE;

    private static final Map<String, byte[]> INVALID = Documents.invalid();

    @Test
    void thereIsADocumentForEachFeature() {
        assertThat(valid()).hasSizeGreaterThanOrEqualTo(FEATURES);
    }

    static List<Path> valid() {
        return Documents.valid();
    }

    @ParameterizedTest
    @MethodSource("valid")
    void readsCleanAndWritesTheSameBytes(Path document) {
        byte[] bytes = Documents.bytes(document);

        ReadResult<Declaration> result =
                DeclarationJson.read(bytes, ReadOptions.strict().withoutRules());

        assertThat(result).hasToString("no problems");
        assertThat(DeclarationJson.writeString(result.orElseThrow(), Layout.INDENTED))
                .isEqualTo(new String(bytes, UTF_8));
    }

    @ParameterizedTest
    @MethodSource("valid")
    void readsBackWhatItWroteCompactly(Path document) {
        Declaration declaration =
                DeclarationJson.read(Documents.bytes(document)).getValue().orElseThrow();

        byte[] compact = DeclarationJson.writeBytes(declaration);

        assertThat(DeclarationJson.read(compact).getValue().orElseThrow())
                .isEqualTo(declaration)
                .hasSameHashCodeAs(declaration);
    }

    @ParameterizedTest
    @MethodSource("valid")
    void aBuiltCopyIsEqual(Path document) {
        Declaration declaration =
                DeclarationJson.read(Documents.bytes(document)).getValue().orElseThrow();

        Declaration copy = declaration.toBuilder().build();

        assertThat(copy).isEqualTo(declaration);
    }

    static Set<String> invalid() {
        return INVALID.keySet();
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void reportsExactlyWhatIsWrong(String document) {
        ReadResult<Declaration> result = DeclarationJson.read(bytes(document));

        assertThat(result + "\n").isEqualTo(Documents.report(document));
        assertThat(result.getValue()).isEmpty();
    }

    static List<String> stored() {
        return INVALID.keySet().stream()
                .filter(document -> !document.startsWith("invalid-made-of-"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("stored")
    void pointsAtAValueOrNameOfTheDocument(String document) {
        Optional<Map<String, List<Position>>> places = places(bytes(document));

        List<Problem> problems =
                DeclarationJson.read(bytes(document)).getReport().getProblems();

        places.ifPresent(found -> assertThat(problems)
                .filteredOn(problem -> !isAboutTheWhole(problem))
                .allSatisfy(problem -> assertThat(found.get(problem.getPointer()))
                        .as(problem.toString())
                        .isNotNull()
                        .contains(problem.getPosition().orElseThrow())));
    }

    @ParameterizedTest
    @MethodSource("stored")
    void callsADocumentMalformedOnlyIfItIs(String document) {
        boolean json = places(bytes(document)).isPresent();

        List<Problem> problems =
                DeclarationJson.read(bytes(document)).getReport().getProblems();

        assertThat(problems.stream().anyMatch(FixturesTest::isAboutSyntax))
                .as(problems.toString())
                .isNotEqualTo(json || problems.stream().anyMatch(FixturesTest::isAboutTheWhole));
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void everyProblemIsOneLineOfPlainCharacters(String document) {
        List<Problem> problems =
                DeclarationJson.read(bytes(document)).getReport().getProblems();

        assertThat(problems)
                .isNotEmpty()
                .allSatisfy(
                        problem -> assertThat(problem.toString().codePoints().map(Character::getType))
                                .doesNotContain(
                                        (int) Character.CONTROL,
                                        (int) Character.FORMAT,
                                        (int) Character.SURROGATE,
                                        (int) Character.LINE_SEPARATOR,
                                        (int) Character.PARAGRAPH_SEPARATOR));
    }

    @Test
    void everyCodeIsInAReport() {
        assertThat(codesInReports())
                .containsAll(Arrays.stream(StructureCode.values())
                        .filter(code -> code != ONLY_IN_A_FILE_OF_MANY)
                        .map(StructureCode::code)
                        .toList());
    }

    @Test
    void everyRefusalOfAValueThatADocumentCanCauseIsInAReport() {
        Set<String> values = ResourceBundle.getBundle("org.rightsdeclarations.problem.messages", Locale.ROOT)
                .keySet();

        Stream<String> reachable = values.stream()
                .filter(code -> code.startsWith("value.")
                        && !code.contains(".suggestion")
                        && !code.startsWith("value.csv-")
                        && !UNREACHABLE.contains(code));

        assertThat(codesInReports()).containsAll(reachable.toList());
    }

    private static Set<String> codesInReports() {
        Stream<String> reports = Stream.concat(
                INVALID.keySet().stream().map(Documents::report),
                Documents.find("catalogue/invalid").stream().map(Documents::report));
        return reports.flatMap(String::lines)
                .filter(line -> line.endsWith("]"))
                .map(line -> line.substring(line.lastIndexOf('[') + 1, line.length() - 1))
                .collect(Collectors.toSet());
    }

    private static byte[] bytes(String document) {
        return Objects.requireNonNull(INVALID.get(document));
    }

    /** Where values and names stand, or empty if the document is no JSON in UTF-8. */
    private static Optional<Map<String, List<Position>>> places(byte[] document) {
        try {
            String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(document)).toString();
            return Optional.of(Places.of(text));
        } catch (CharacterCodingException | IllegalStateException malformed) {
            return Optional.empty();
        }
    }

    private static boolean isAboutTheWhole(Problem problem) {
        return Set.of("json.given-up", "json.lone-surrogate", "json.document-too-large")
                .contains(problem.getCode());
    }

    private static boolean isAboutSyntax(Problem problem) {
        return problem.getCode().matches("json\\.(syntax|encoding|trailing|empty).*");
    }
}
