package org.rightsdeclarations.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rightsdeclarations.problem.Problem;
import org.rightsdeclarations.problem.Report;

/** The usual mistakes of people who write JSON: what they are told, and that it helps. */
class MistakesTest {
    /** As many of the mistakes have a suggestion that says to the letter what to write. */
    private static final int CORRECTED = 60;

    private static final List<Path> MISTAKES = Documents.find("documents/mistakes");

    static List<Path> mistakes() {
        return MISTAKES;
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void tellsWhatIsWrongAndWhatHelps(Path mistake) {
        assertThat(read(Documents.bytes(mistake)) + "\n").isEqualTo(Documents.report(mistake));
    }

    @Test
    void takesNoNumberForAWord() {
        String document = "{\"format\": \"rights-declaration/1\", \"title\": {\"fr\": \"T\"}, %s}";

        assertThat(read(document.formatted("\"kindd\": 1")).getProblems())
                .singleElement()
                .extracting(Problem::getText)
                .isEqualTo("unknown field \"kindd\"; did you mean \"kind\"?");
        assertThat(read(document.formatted("\"kind\": 1")).getProblems())
                .singleElement()
                .extracting(Problem::getText)
                .isEqualTo("expected a text in quotation marks, found a number; write something like \"declaration\"");
    }

    @Test
    void showsBlanksThatNobodySeesBesideQuotationMarks() {
        String document = "{\"format\": \"rights-declaration/1\", \"title\": {\"fr\": \"T\"}, \"kind\": \" charter\"}";

        assertThat(read(document).in(Locale.FRENCH).getProblems())
                .singleElement()
                .extracting(Problem::getText)
                .asString()
                .endsWith("valeur reçue\u00a0: «\u00a0\\u0020charter\u00a0»\u00a0; écrire \"charter\"");
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void tellsOneMistakeOnce(Path mistake) {
        boolean areSeveral = mistake.getFileName().toString().startsWith("several-");

        assertThat(read(Documents.bytes(mistake)).getProblems()).hasSizeLessThanOrEqualTo(areSeveral ? 2 : 1);
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aSuggestionThatIsFollowedLeavesLess(Path mistake) {
        Report report = read(text(mistake));
        for (Problem problem : report) {
            Optional<String> corrected = Correction.of(text(mistake), problem);
            corrected.ifPresent(document -> assertThat(read(document).getProblems())
                    .as(problem + " led to: " + document)
                    .hasSizeLessThan(report.getProblems().size() + (isLast(problem, report) ? 0 : 1))
                    .noneMatch(left -> left.toString().equals(problem.toString())));
        }
    }

    /** After a syntax error the rest is read for the first time. */
    private static boolean isLast(Problem problem, Report report) {
        return report.getProblems().size() == 1 || !problem.getCode().startsWith("json.syntax");
    }

    @Test
    void manySuggestionsCanBeFollowedToTheLetter() {
        assertThat(MISTAKES.stream()
                        .filter(mistake -> read(text(mistake)).getProblems().stream()
                                .anyMatch(problem ->
                                        Correction.of(text(mistake), problem).isPresent()))
                        .count())
                .isGreaterThan(CORRECTED);
    }

    private static Report read(byte[] document) {
        return DeclarationJson.read(document).getReport();
    }

    /** Returns what is wrong with the structure. */
    private static Report read(String document) {
        return DeclarationJson.read(document, ReadOptions.strict().withoutRules())
                .getReport();
    }

    private static String text(Path mistake) {
        String text = new String(Documents.bytes(mistake), UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
