package org.rightsdeclarations.json.report;

import java.util.List;
import java.util.Locale;
import org.rightsdeclarations.problem.InvalidValueException;
import org.rightsdeclarations.problem.Problem;
import org.rightsdeclarations.problem.Report;
import org.rightsdeclarations.problem.Severity;
import org.rightsdeclarations.problem.Unchecked;

/**
 * A report as it is written: in the words of one language.
 *
 * @param language the language of the words
 * @param more how many more problems were found than are listed
 * @param totals the numbers of problems
 * @param problems the problems, in document order
 * @param unchecked what was not checked
 */
public record WrittenReport(
        Locale language, int more, Totals totals, List<WrittenProblem> problems, List<Unchecked> unchecked) {
    /**
     * The numbers of problems by severity.
     *
     * @param errors those of {@link Severity#ERROR}
     * @param warnings those of {@link Severity#WARNING}
     * @param infos those of {@link Severity#INFO}
     */
    public record Totals(int errors, int warnings, int infos) {
        static Totals of(List<Severity> severities) {
            return new Totals(
                    count(Severity.ERROR, severities),
                    count(Severity.WARNING, severities),
                    count(Severity.INFO, severities));
        }

        private static int count(Severity severity, List<Severity> severities) {
            return (int) severities.stream().filter(severity::equals).count();
        }

        /** Returns the numbers from the most serious on, as in {@code 1, 0, 2}. */
        @Override
        public String toString() {
            return errors + ", " + warnings + ", " + infos;
        }
    }

    /**
     * Writes a report in its language.
     *
     * @param report the report
     * @return the written report
     */
    public static WrittenReport of(Report report) {
        List<Problem> problems = report.getProblems();
        return new WrittenReport(
                WrittenProblem.spoken(report.getLocale()),
                report.getMore(),
                Totals.of(problems.stream().map(Problem::getSeverity).toList()),
                problems.stream()
                        .map(problem -> WrittenProblem.of(problem, false))
                        .toList(),
                report.getUnchecked());
    }

    /**
     * Makes a report of it.
     *
     * @return the report, in the language of its words
     * @throws InvalidValueException if the totals are not those of the problems
     */
    public Report toReport() {
        Totals counted =
                Totals.of(problems.stream().map(WrittenProblem::severity).toList());
        if (!counted.equals(totals)) {
            throw InvalidValueException.of("value.report-totals", totals, "counted", counted);
        }
        return Report.of(problems.stream()
                        .map(problem -> problem.toProblem(language))
                        .toList())
                .in(language)
                .withMore(more)
                .withUnchecked(() -> unchecked);
    }
}
