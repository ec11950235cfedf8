package org.rightsdeclarations.examples.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rightsdeclarations.problem.Problem;
import org.rightsdeclarations.problem.Report;
import org.rightsdeclarations.problem.Severity;

class TotalsTest {
    private final Totals totals = new Totals();

    @Test
    void countsFilesAndProblems() {
        totals.add(report());
        totals.add(report(Severity.WARNING, Severity.ERROR, Severity.ERROR));
        totals.add(report(Severity.INFO, Severity.INFO));
        totals.addUnread();

        assertThat(totals)
                .hasToString("3 files checked: 1 clean, 2 with problems (2 errors, 1 warning, 2 info); 1 could not be"
                        + " read");
    }

    @Test
    void saysThatAllIsClean() {
        totals.add(report());

        assertThat(totals).hasToString("1 file checked: clean");
    }

    @Test
    void knowsWhetherSomethingIsGraveEnough() {
        totals.add(report(Severity.WARNING));

        assertThat(totals.hasAny(Severity.ERROR)).isFalse();
        assertThat(totals.hasAny(Severity.WARNING)).isTrue();
        assertThat(totals.hasAny(Severity.INFO)).isTrue();
    }

    private static Report report(Severity... severities) {
        return Report.of(Stream.of(severities)
                .map(severity -> Problem.of("a", severity, "", "b", Map.of()))
                .toList());
    }
}
