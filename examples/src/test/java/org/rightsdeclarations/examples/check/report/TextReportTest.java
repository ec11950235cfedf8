package org.rightsdeclarations.examples.check.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rightsdeclarations.examples.check.CheckedFiles.FOLDERS;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsdeclarations.examples.check.CheckFiles;
import org.rightsdeclarations.examples.terminal.Coloring;
import org.rightsdeclarations.examples.terminal.Palette;
import org.rightsdeclarations.examples.terminal.Screen;
import org.rightsdeclarations.examples.terminal.Terminal;
import org.rightsdeclarations.problem.Messages;
import org.rightsdeclarations.problem.Position;
import org.rightsdeclarations.problem.Problem;
import org.rightsdeclarations.problem.Report;
import org.rightsdeclarations.problem.Severity;

class TextReportTest {
    private static final Problem LABEL = problem(Severity.WARNING, "label is missing");

    private final Screen screen = Screen.redirected();

    @Test
    void alignsProblemsWithAndWithoutPosition() {
        Map<String, String> words = Map.of("clause.label", "label is missing", "clause.label.suggestion", "add one");
        Problem placed = Problem.of(
                        "clause.label", Severity.INFO, "/sections/0", Map.of(), reader -> Messages.of(words))
                .at(new Position(1, 3));

        show(Report.of(List.of(LABEL, placed)).withMore(3), Coloring.NEVER);

        assertThat(screen.out()).isEqualTo("""
                a.json
                    -  warning  label is missing [clause.label]
                                at /sections/0
                  1:3  note     label is missing; add one [clause.label]
                                | {}
                                |   ^
                                at /sections/0
                  … and 3 more: the report was cut here

                """);
    }

    @Test
    void keepsPathsAndPointersFromCommandingTheTerminal() {
        Problem problem = LABEL.withPointer("/a\u001B[2J/\u202Eb/مدينة/c");

        show(Report.of(List.of(problem)), Coloring.NEVER);

        assertThat(screen.out()).contains("at /a\\u001B[2J/\\u202Eb/\u2068مدينة\u2069/c");
    }

    @Test
    void isolatesAMessageThatIsWrittenFromRightToLeft() {
        show(Report.of(List.of(problem(Severity.WARNING, "العنوان مفقود"))), Coloring.NEVER);

        assertThat(screen.out()).contains("warning  \u2068العنوان مفقود\u2069 [clause.label]");
    }

    @Test
    void keepsAPointerInItsOrderBesideWordsFromRightToLeft() {
        show(Report.of(List.of(LABEL)), Coloring.NEVER, Locale.forLanguageTag("ar"));

        assertThat(screen.out()).contains("في \u2066/sections/0\u2069");
    }

    @Test
    void saysWhereTheDocumentPrintsWhatIsWrong() {
        Report report = Report.of(List.of(LABEL.withPrintedPlace("§ 5, Abs. 2"), LABEL.withPrintedPlace("المادة 5")));

        show(report, Coloring.NEVER);
        show(report, Coloring.NEVER, Locale.forLanguageTag("ar"));

        assertThat(screen.out())
                .contains("at § 5, Abs. 2  /sections/0\n", "at \u2068المادة 5\u2069  /sections/0\n")
                .contains(
                        "في \u2066§ 5, Abs. 2\u2069\u2069  /sections/0\n",
                        "في \u2066\u2068المادة 5\u2069\u2069\u2069  /sections/0\n");
    }

    @ParameterizedTest
    @CsvSource({"ERROR, error, 31", "WARNING, warning, 33", "INFO, note, 36"})
    void coloursBySeverity(Severity severity, String name, String color) {
        show(Report.of(List.of(problem(severity, "label is missing"))), Coloring.ALWAYS);

        assertThat(screen.out()).contains("\u001B[1;" + color + "m" + name + "\u001B[0m");
    }

    @ParameterizedTest
    @CsvSource({"ALWAYS, true, true", "AUTO, true, false", "NEVER, false, false"})
    void coloursWhereAskedTo(Coloring coloring, boolean onTerminal, boolean inFile) {
        Screen live = Screen.live();
        Path good = FOLDERS.resolve("good");
        String option = "--color=" + coloring;

        live.run(CheckFiles::new, option, good);
        screen.run(CheckFiles::new, option, good);

        assertThat(live.out().contains("\u001B")).isEqualTo(onTerminal);
        assertThat(screen.out().contains("\u001B")).isEqualTo(inFile);
    }

    private static Problem problem(Severity severity, String message) {
        return Problem.of("clause.label", severity, "/sections/0", message, Map.of());
    }

    private void show(Report report, Coloring coloring) {
        show(report, coloring, Locale.ENGLISH);
    }

    private void show(Report report, Coloring coloring, Locale reader) {
        Terminal terminal = screen.terminal();
        try (TextReport text = new TextReport(terminal.out(), Palette.of(coloring, terminal), reader)) {
            text.prepare(CheckedDocument.ofFile(Path.of("a.json"), "{}".getBytes(StandardCharsets.UTF_8), report))
                    .run();
        }
    }
}
