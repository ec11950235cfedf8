package org.rightsdeclarations.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.problem.Problem;
import org.rightsdeclarations.rule.Rule;
import org.rightsdeclarations.validation.DeclarationValidator;

/**
 * The documents in {@code rules/<code>/}: each {@code breaks-*.json} has exactly the problems that the file beside it
 * lists; each {@code passes-*.json} comes near to breaking the rule of its folder, but does not.
 */
class RuleFixturesTest {
    private static final Path RULES = Path.of("src/test/resources/rules");

    @ParameterizedTest
    @MethodSource("breaking")
    void findsExactlyTheExpectedProblems(Path document) throws IOException {
        List<String> expected = Files.readAllLines(
                document.resolveSibling(document.getFileName().toString().replace(".json", ".expected.txt")));

        List<String> found = found(document);

        assertThat(found).containsExactlyElementsOf(expected);
        assertThat(found).anyMatch(line -> line.startsWith(code(document) + " "));
    }

    @ParameterizedTest
    @MethodSource("passing")
    void findsNothingInANearMiss(Path document) throws IOException {
        assertThat(found(document)).noneMatch(line -> line.startsWith(code(document) + " "));
    }

    @Test
    void hasDocumentsForEveryRule() throws IOException {
        List<String> broken = breaking().map(RuleFixturesTest::code).toList();
        List<String> passed = passing().map(RuleFixturesTest::code).toList();

        List<String> codes = DeclarationValidator.standard().getRules().stream()
                .map(Rule::getCode)
                .toList();

        assertThat(codes)
                .filteredOn(code -> !broken.contains(code))
                .as("rules without a document %s/<code>/breaks-*.json", RULES)
                .isEmpty();
        assertThat(codes)
                .filteredOn(code -> !passed.contains(code))
                .as("rules without a document %s/<code>/passes-*.json", RULES)
                .isEmpty();
    }

    private static List<String> found(Path document) throws IOException {
        Declaration declaration = DeclarationJson.read(document).getValue().orElseThrow();
        return DeclarationValidator.standard().validate(declaration).getProblems().stream()
                .map(RuleFixturesTest::line)
                .toList();
    }

    private static String line(Problem problem) {
        return problem.getCode() + " " + problem.getPointer();
    }

    private static String code(Path document) {
        return Objects.requireNonNull(document.getParent()).getFileName().toString();
    }

    private static Stream<Path> breaking() throws IOException {
        return documents("breaks-");
    }

    private static Stream<Path> passing() throws IOException {
        return documents("passes-");
    }

    private static Stream<Path> documents(String prefix) throws IOException {
        try (Stream<Path> files = Files.walk(RULES)) {
            return files
                    .filter(file -> file.getFileName().toString().startsWith(prefix))
                    .filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }
}
