package org.rightsdeclarations.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReportTest {
    @Test
    void isCleanWithoutProblems() {
        Report report = Report.of(List.of());

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

        assertThat(Report.of(List.of(later, earlier))).containsExactly(later, earlier);
    }

    @Test
    void countsBySeverity() {
        Report report = Report.of(
                List.of(problem(Severity.ERROR, "/a"), problem(Severity.INFO, "/b"), problem(Severity.ERROR, "/c")));

        assertThat(report.count(Severity.ERROR)).isEqualTo(2);
        assertThat(report.count(Severity.WARNING)).isZero();
        assertThat(report.count(Severity.INFO)).isEqualTo(1);
        assertThat(report.isClean()).isFalse();
    }

    @Test
    void hasErrorsOnlyWithProblemsOfThatSeverity() {
        assertThat(Report.of(List.of(problem(Severity.ERROR, "/a"))).hasErrors())
                .isTrue();
        assertThat(Report.of(List.of(problem(Severity.WARNING, "/a"), problem(Severity.INFO, "/b")))
                        .hasErrors())
                .isFalse();
    }

    @Test
    void showsTotalsAndThenALineForEachProblem() {
        Report report = Report.of(List.of(
                problem(Severity.WARNING, "/a"),
                problem(Severity.ERROR, "/b"),
                problem(Severity.WARNING, "/c"),
                problem(Severity.INFO, "/d"),
                problem(Severity.INFO, "/e")));

        assertThat(report.toString()).isEqualTo("""
                        1 error, 2 warnings, 2 notes:
                          warning /a: wrong [rule.test]
                          error /b: wrong [rule.test]
                          warning /c: wrong [rule.test]
                          note /d: wrong [rule.test]
                          note /e: wrong [rule.test]""");
    }

    @Test
    void saysThatItWasCut() {
        assertThat(Report.of(List.of(problem(Severity.ERROR, "/a"))).withMore(3).toString())
                .isEqualTo("""
                        1 error:
                          error /a: wrong [rule.test]
                          … and 3 more: the report was cut here""");
    }

    @Test
    void equalsReportsOfTheSameProblems() {
        List<Problem> problems = List.of(problem(Severity.ERROR, "/a"));

        assertThat(Report.of(problems))
                .isEqualTo((Object) Report.of(List.of(problem(Severity.ERROR, "/a"))))
                .hasSameHashCodeAs(Report.of(problems))
                .isNotEqualTo(Report.of(problems).withMore(3))
                .isNotEqualTo(Report.of(List.of()));
    }

    @Test
    void copiesTheProblems() {
        List<Problem> problems = new ArrayList<>(List.of(problem(Severity.ERROR, "/a")));
        Report report = Report.of(problems);

        problems.clear();

        assertThat(report.getProblems()).hasSize(1);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> report.getProblems().clear());
    }

    @Test
    void speaksAnotherLanguageWithoutJudgingAgain() {
        Report report = Report.of(List.of(problem(Severity.ERROR, ""), problem(Severity.INFO, "/a")))
                .withMore(3);

        assertThat(report.in(Locale.KOREAN).toString()).isEqualTo("""
                        오류 1건, 참고 1건:
                          오류 (문서 전체): wrong [rule.test]
                          참고 /a: wrong [rule.test]
                          … 그 밖에 3건: 보고서가 여기에서 잘림""");
        assertThat(report.in(Locale.KOREAN)).isEqualTo((Object) report);
        assertThat(Report.of(report.in(Locale.FRENCH).getProblems()).toString()).startsWith("1 erreur, 1 remarque:");
        assertThat(Report.of(List.of()).in(Locale.KOREAN).toString()).isEqualTo("문제 없음");
        assertThat(report.in(Locale.KOREAN).in(Locale.ENGLISH).toString()).isEqualTo(report.toString());
    }

    @Test
    void countsWithoutMakingAnyProblem() {
        Report report = Report.deferred(List.of(Severity.WARNING), () -> {
            throw new AssertionError("nobody has asked");
        });

        assertThat(report.isClean()).isFalse();
        assertThat(report.hasErrors()).isFalse();
        assertThat(report.count(Severity.WARNING)).isEqualTo(1);
        assertThat(report.in(Locale.KOREAN).withMore(3).isCut()).isTrue();
    }

    @Test
    void makesProblemsOnceForAllThreadsAndLanguages() {
        AtomicInteger made = new AtomicInteger();
        Report report = Report.deferred(List.of(Severity.ERROR), () -> {
            made.incrementAndGet();
            return List.of(problem(Severity.ERROR, "/a"));
        });

        List<Report> languages =
                List.of(report, report.in(Locale.KOREAN), report.in(Locale.FRENCH), report.withMore(3));
        assertThat(IntStream.range(0, 400).parallel().mapToObj(i -> languages.get(i % 4)))
                .allSatisfy(each -> assertThat(each.getProblems()).hasSize(1));
        assertThat(made).hasValue(1);
    }

    @Test
    void tellsItsTotalsInItsLanguage() {
        Report report = Report.of(List.of(problem(Severity.ERROR, "/a"), problem(Severity.ERROR, "/b")));

        assertThat(report.getTotals()).isEqualTo("2 errors");
        assertThat(report.in(Locale.KOREAN).getTotals()).isEqualTo("오류 2건");
        assertThat(report.in(Locale.KOREAN).getLocale()).isEqualTo(Locale.KOREAN);
        assertThat(Report.of(List.of()).getTotals()).isEqualTo("no problems");
    }

    @Test
    void leavesOutWhatWasAcceptedButNoErrors() {
        Problem error = problem(Severity.ERROR, "/a");
        Problem known = problem(Severity.WARNING, "/b");
        Problem other = problem(Severity.WARNING, "/c");
        Report report = Report.of(List.of(error, known, other)).withMore(2).in(Locale.FRENCH);

        Report left = report.without(Report.of(List.of(error, known.in(Locale.KOREAN))));

        assertThat(left).containsExactly(error, other);
        assertThat(left.getMore()).isEqualTo(2);
        assertThat(left.getLocale()).isEqualTo(Locale.FRENCH);
        assertThat(left.count(Severity.WARNING)).isEqualTo(1);
    }

    @Test
    void knowsWhatWasAcceptedOnAnotherLineButNotWithOtherWords() {
        Problem told = wrong("/a", "b 3 cde");
        Problem same = told.at(new Position(7, 1));
        Problem other = wrong("/a", "b");

        assertThat(Report.of(List.of(same, other)).without(Report.of(List.of(told))))
                .containsExactly(other);
        assertThat(Report.of(List.of(same)).without(Report.of(List.of()))).containsExactly(same);
    }

    @Test
    void knowsWhatWasAcceptedByItsPrintedPlaceOnce() {
        Problem told = wrong("/sections/0", "quay").withPrintedPlace("Article 5");
        Problem moved = wrong("/sections/1", "quay").withPrintedPlace("Article 5");
        Problem another = wrong("/sections/2", "quay").withPrintedPlace("Article 5");

        assertThat(Report.of(List.of(moved)).without(Report.of(List.of(told)))).isEmpty();
        assertThat(Report.of(List.of(moved, another)).without(Report.of(List.of(told))))
                .containsExactly(another);
        assertThat(Report.of(List.of(moved, told)).without(Report.of(List.of(told))))
                .containsExactly(moved);
        assertThat(Report.of(List.of(moved)).without(Report.of(List.of(wrong("/sections/0", "quay")))))
                .containsExactly(moved);
    }

    @Test
    void tellsWhatWasAcceptedAgainElsewhereInTheTextOrOfMorePlaces() {
        Problem told = Problem.of("rule.test", Severity.WARNING, "/a", "at {at}", Map.of("at", 9, "places", 2));
        Problem elsewhere = Problem.of("rule.test", Severity.WARNING, "/a", "at {at}", Map.of("at", 23, "places", 2));
        Problem oftener = Problem.of("rule.test", Severity.WARNING, "/a", "at {at}", Map.of("at", 9, "places", 3));

        assertThat(Report.of(List.of(elsewhere, oftener)).without(Report.of(List.of(told))))
                .containsExactly(elsewhere, oftener);
    }

    private static Problem wrong(String pointer, String word) {
        return Problem.of("rule.test", Severity.WARNING, pointer, "wrong: {word}", Map.of("word", word));
    }

    private static Problem problem(Severity severity, String pointer) {
        return Problem.of("rule.test", severity, pointer, "wrong", Map.of());
    }
}
