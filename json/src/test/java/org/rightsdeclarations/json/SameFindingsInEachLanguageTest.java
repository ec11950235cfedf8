package org.rightsdeclarations.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.problem.Problem;
import org.rightsdeclarations.validation.DeclarationValidator;

/**
 * The documents in {@code languages/<language>.json} say the same, each in its language, and so have the same findings
 * about anniversaries. A language is added by a file.
 */
class SameFindingsInEachLanguageTest {
    private static final Path DOCUMENTS = Path.of("src/test/resources/languages");

    @ParameterizedTest
    @MethodSource("documents")
    void anniversariesAreFoundAlike(Path document) throws IOException {
        assertThat(anniversaries(document))
                .containsExactly(
                        "anniversary.contradicts-text /anniversaries/1/ordinal"
                                + " {inText=58, ordinal=55, stated=58, year=2023}",
                        "anniversary.contradicts-text /anniversaries/2/ordinal"
                                + " {inText=47, ordinal=46, stated=47, year=2023}",
                        "anniversary.contradicts-text /anniversaries/4/ordinal {either=21, ordinal=21, stated=20}",
                        "anniversary.not-in-text /anniversaries/3/statedIn {ordinal=30}",
                        "anniversary.text-year /preamble/recitals/3/text/*"
                                + " {expected=2024, fits=44, ordinal=45, year=2023}",
                        "anniversary.unlisted /preamble/recitals/2/text/* {ordinal=57}");
    }

    @Test
    void allLanguagesThatAreReadHaveADocument() throws IOException {
        assertThat(documents().map(Path::getFileName).map(Path::toString))
                .containsExactly("ar.json", "en.json", "es.json", "fr.json", "ko.json", "ru.json", "zh.json");
    }

    private static List<String> anniversaries(Path document) throws IOException {
        Declaration declaration = DeclarationJson.read(document).getValue().orElseThrow();
        return DeclarationValidator.standard().validate(declaration).getProblems().stream()
                .filter(problem -> problem.getCode().startsWith("anniversary."))
                .map(SameFindingsInEachLanguageTest::line)
                .sorted()
                .toList();
    }

    /** Returns a problem without the words of the language. */
    private static String line(Problem problem) {
        TreeMap<String, Object> numbers = new TreeMap<>(problem.getArguments());
        numbers.keySet().removeIf(name -> !(numbers.get(name) instanceof Number));
        String pointer = problem.getPointer().toString();
        int text = pointer.lastIndexOf("/text/");
        return problem.getCode() + ' ' + (text < 0 ? pointer : pointer.substring(0, text) + "/text/*") + ' ' + numbers;
    }

    private static Stream<Path> documents() throws IOException {
        try (Stream<Path> files = Files.list(DOCUMENTS)) {
            return files.sorted().toList().stream();
        }
    }
}
