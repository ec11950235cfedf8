package org.rightsdeclarations.examples.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsdeclarations.examples.terminal.Screen;
import org.rightsdeclarations.examples.terminal.Terminal;
import org.rightsdeclarations.problem.Position;
import org.rightsdeclarations.problem.Problem;
import org.rightsdeclarations.problem.Report;
import org.rightsdeclarations.problem.Severity;

class TextReportTest {
    private static final Problem LABEL = Problem.builder()
            .code("clause.label")
            .severity(Severity.WARNING)
            .pointer("/sections/0")
            .message("label is missing")
            .build();

    private final Screen screen = Screen.redirected();

    @Test
    void alignsProblemsWithAndWithoutPosition() {
        Problem placed = LABEL.toBuilder()
                .severity(Severity.INFO)
                .position(new Position(1, 3))
                .suggestion("add one")
                .build();

        show(Report.of(List.of(LABEL, placed), true), Coloring.NEVER);

        assertThat(screen.out()).isEqualTo("""
                a.json
                    -  warning  label is missing [clause.label]
                                at /sections/0
                  1:3  info     label is missing; add one [clause.label]
                                | {}
                                |   ^
                                at /sections/0
                  … and maybe more: the report was cut here

                """);
    }

    @Test
    void keepsPathsAndPointersFromCommandingTheTerminal() {
        Problem problem =
                LABEL.toBuilder().pointer("/a\u001B[2J/\u202Eb/مدينة/c").build();

        show(Report.of(List.of(problem), false), Coloring.NEVER);

        assertThat(screen.out()).contains("at /a\\u001B[2J/\\u202Eb/\u2068مدينة\u2069/c");
    }

    @Test
    void isolatesAMessageThatIsWrittenFromRightToLeft() {
        show(Report.of(List.of(LABEL.toBuilder().message("العنوان مفقود").build()), false), Coloring.NEVER);

        assertThat(screen.out()).contains("warning  \u2068العنوان مفقود\u2069 [clause.label]");
    }

    @ParameterizedTest
    @CsvSource({"ERROR, 31", "WARNING, 33", "INFO, 36"})
    void coloursBySeverity(Severity severity, String color) {
        show(Report.of(List.of(LABEL.toBuilder().severity(severity).build()), false), Coloring.ALWAYS);

        assertThat(screen.out()).contains("\u001B[1;" + color + "m" + severity + "\u001B[0m");
    }

    @ParameterizedTest
    @CsvSource({"ALWAYS, true, true", "AUTO, true, false", "NEVER, false, false"})
    void coloursWhereAskedTo(Coloring coloring, boolean onTerminal, boolean inFile) {
        Screen live = Screen.live();
        Path good = CheckTest.FOLDERS.resolve("good");
        String option = "--color=" + coloring.name().toLowerCase(Locale.ROOT);

        live.run(Check::run, option, good);
        screen.run(Check::run, option, good);

        assertThat(live.out().contains("\u001B")).isEqualTo(onTerminal);
        assertThat(screen.out().contains("\u001B")).isEqualTo(inFile);
    }

    private void show(Report report, Coloring coloring) {
        Terminal terminal = screen.terminal();
        try (TextReport text = new TextReport(terminal.out(), Palette.of(coloring, terminal))) {
            text.show(
                    new CheckedFile(Path.of("a.json"), new SourceText("{}".getBytes(StandardCharsets.UTF_8)), report));
        }
    }
}
