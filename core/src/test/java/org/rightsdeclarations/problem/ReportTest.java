package org.rightsdeclarations.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTest {
    @Test
    void isCleanWithoutProblems() {
        Report report = Report.of(List.of(), false);

        assertThat(report.isClean()).isTrue();
        assertThat(report.isCut()).isFalse();
        assertThat(report.hasErrors()).isFalse();
        assertThat(report.getProblems()).isEmpty();
        assertThat(report).isEmpty();
        assertThat(report.toString()).isEqualTo("no problems");
    }

    @Test
    void keepsTheOrderOfProblems() {
        Problem later = problem(Severity.ERROR, "/b");
        Problem earlier = problem(Severity.INFO, "/a");

        assertThat(Report.of(List.of(later, earlier), false)).containsExactly(later, earlier);
    }

    @Test
    void countsBySeverity() {
        Report report = Report.of(
                List.of(problem(Severity.ERROR, "/a"), problem(Severity.INFO, "/b"), problem(Severity.ERROR, "/c")),
                false);

        assertThat(report.count(Severity.ERROR)).isEqualTo(2);
        assertThat(report.count(Severity.WARNING)).isZero();
        assertThat(report.count(Severity.INFO)).isEqualTo(1);
        assertThat(report.isClean()).isFalse();
    }

    @Test
    void hasErrorsOnlyWithProblemsOfThatSeverity() {
        assertThat(Report.of(List.of(problem(Severity.ERROR, "/a")), false).hasErrors())
                .isTrue();
        assertThat(Report.of(List.of(problem(Severity.WARNING, "/a"), problem(Severity.INFO, "/b")), false)
                        .hasErrors())
                .isFalse();
    }

    @Test
    void showsTotalsAndThenALineForEachProblem() {
        Report report = Report.of(
                List.of(
                        problem(Severity.WARNING, "/a"),
                        problem(Severity.ERROR, "/b"),
                        problem(Severity.WARNING, "/c"),
                        problem(Severity.INFO, "/d"),
                        problem(Severity.INFO, "/e")),
                false);

        assertThat(report.toString()).isEqualTo("""
                        1 error, 2 warnings, 2 info:
                          warning /a: wrong [rule.test]
                          error /b: wrong [rule.test]
                          warning /c: wrong [rule.test]
                          info /d: wrong [rule.test]
                          info /e: wrong [rule.test]""");
    }

    @Test
    void saysThatItWasCut() {
        assertThat(Report.of(List.of(problem(Severity.ERROR, "/a")), true).toString())
                .isEqualTo("""
                        1 error:
                          error /a: wrong [rule.test]
                          … and maybe more: the report was cut here""");
        assertThat(Report.of(List.of(), true).toString()).isEqualTo("no problems reported: the limit is 0");
    }

    @Test
    void equalsReportsOfTheSameProblems() {
        List<Problem> problems = List.of(problem(Severity.ERROR, "/a"));

        assertThat(Report.of(problems, false))
                .isEqualTo((Object) Report.of(List.of(problem(Severity.ERROR, "/a")), false))
                .hasSameHashCodeAs(Report.of(problems, false))
                .isNotEqualTo(Report.of(problems, true))
                .isNotEqualTo(Report.of(List.of(), false));
    }

    @Test
    void copiesTheProblems() {
        List<Problem> problems = new ArrayList<>(List.of(problem(Severity.ERROR, "/a")));
        Report report = Report.of(problems, false);

        problems.clear();

        assertThat(report.getProblems()).hasSize(1);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> report.getProblems().clear());
    }

    private static Problem problem(Severity severity, String pointer) {
        return Problem.builder()
                .code("rule.test")
                .severity(severity)
                .pointer(pointer)
                .message("wrong")
                .build();
    }
}
