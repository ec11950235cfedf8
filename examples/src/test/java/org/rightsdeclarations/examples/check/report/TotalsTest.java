package org.rightsdeclarations.examples.check.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rightsdeclarations.problem.Problem;
import org.rightsdeclarations.problem.Report;
import org.rightsdeclarations.problem.Severity;

class TotalsTest {
    private final Totals totals = new Totals();

    @Test
    void countsDocumentsAndProblems() {
        for (int i = 0; i < 3; i++) {
            totals.addFile();
        }
        totals.add(report());
        totals.add(report(Severity.WARNING, Severity.ERROR, Severity.ERROR));
        totals.add(report(Severity.INFO, Severity.INFO));
        totals.addUnread();

        assertThat(totals)
                .hasToString(
                        "3 files checked: 1 clean, 2 with problems (2 errors in 1 document, 1 warning, 2 notes); 1 could not be"
                                + " read");
    }

    @Test
    void saysThatAllIsClean() {
        totals.add(report());
        totals.addFile();

        assertThat(totals).hasToString("1 file checked: clean");
    }

    @Test
    void saysThatFilesHoldManyDocuments() {
        totals.add(report(Severity.ERROR));
        totals.add(report(Severity.ERROR));
        totals.addFile();

        assertThat(totals)
                .hasToString("2 documents in 1 file checked: 0 clean, 2 with problems (2 errors in 2 documents)");
    }

    @Test
    void countsByCodeTheGravestAndMostFrequentFirst() {
        totals.add(Report.of(List.of(
                problem("c", Severity.INFO),
                problem("b", Severity.ERROR),
                problem("d", Severity.WARNING),
                problem("a", Severity.WARNING))));
        totals.add(Report.of(List.of(problem("d", Severity.WARNING), problem("c", Severity.ERROR))));

        assertThat(totals.kinds())
                .containsExactly(
                        new Totals.Kind("b", Severity.ERROR, 1),
                        new Totals.Kind("c", Severity.ERROR, 1),
                        new Totals.Kind("d", Severity.WARNING, 2),
                        new Totals.Kind("a", Severity.WARNING, 1),
                        new Totals.Kind("c", Severity.INFO, 1));
    }

    @Test
    void knowsWhetherSomethingIsGraveEnough() {
        totals.add(report(Severity.WARNING));

        assertThat(totals.hasAny(Severity.ERROR)).isFalse();
        assertThat(totals.hasAny(Severity.WARNING)).isTrue();
        assertThat(totals.hasAny(Severity.INFO)).isTrue();
    }

    private static Report report(Severity... severities) {
        return Report.of(
                Stream.of(severities).map(severity -> problem("a", severity)).toList());
    }

    private static Problem problem(String code, Severity severity) {
        return Problem.of(code, severity, "", "b", Map.of());
    }
}
