package org.rightsdeclarations.problem;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;

/** All problems of one document, in document order. Immutable and thread-safe. */
public final class Report implements Iterable<Problem> {
    private static final Report CLEAN = new Report(List.of(), false);

    private final List<Problem> problems;
    private final boolean cut;

    private Report(List<Problem> problems, boolean cut) {
        this.problems = problems;
        this.cut = cut;
    }

    /**
     * Returns a report of some problems.
     *
     * @param problems the problems, in document order
     * @param cut whether there are more problems than the ones given
     * @return the report
     */
    public static Report of(List<Problem> problems, boolean cut) {
        return problems.isEmpty() && !cut ? CLEAN : new Report(List.copyOf(problems), cut);
    }

    /**
     * The problems.
     *
     * @return unmodifiable, in document order; empty for a clean document
     */
    public List<Problem> getProblems() {
        return problems;
    }

    /**
     * Whether the search ended at the limit for problems, so that there may be more.
     *
     * @return {@code true} if the report was cut
     */
    public boolean isCut() {
        return cut;
    }

    /**
     * Whether nothing was found.
     *
     * @return {@code true} if there is no problem of any severity
     */
    public boolean isClean() {
        return problems.isEmpty();
    }

    /**
     * Whether the document should not be used as it is.
     *
     * @return {@code true} if there is a problem of severity {@link Severity#ERROR}
     */
    public boolean hasErrors() {
        return count(Severity.ERROR) > 0;
    }

    /**
     * Counts the problems of one severity.
     *
     * @param severity the severity
     * @return the number of problems, 0 or more
     */
    public long count(Severity severity) {
        return problems.stream().filter(p -> p.getSeverity() == severity).count();
    }

    /** Iterates over {@link #getProblems()}. */
    @Override
    public Iterator<Problem> iterator() {
        return problems.iterator();
    }

    /** Two reports are equal if their problems are, and both or neither were cut. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Report report && problems.equals(report.problems) && cut == report.cut;
    }

    @Override
    public int hashCode() {
        return problems.hashCode();
    }

    /**
     * Returns the whole report for a person: a line of totals, then a line a problem.
     *
     * @return several lines separated by line feeds, without one at the end
     */
    @Override
    public String toString() {
        if (isClean()) {
            return cut ? "no problems reported: the limit is 0" : "no problems";
        }
        String lines = problems.stream().map(p -> "\n  " + p).collect(Collectors.joining());
        return totals() + ":" + lines + (cut ? "\n  \u2026 and maybe more: the report was cut here" : "");
    }

    private String totals() {
        return List.of(Severity.values()).stream()
                .filter(severity -> count(severity) > 0)
                .map(severity -> count(severity) + " " + plural(severity, count(severity)))
                .collect(Collectors.joining(", "));
    }

    private static String plural(Severity severity, long count) {
        return severity == Severity.INFO || count == 1 ? severity.toString() : severity + "s";
    }
}
