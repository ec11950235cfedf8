package org.rightsdeclarations.examples.check;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rightsdeclarations.problem.Report;
import org.rightsdeclarations.problem.Severity;

/** Counts of what was checked. Not thread-safe. */
final class Totals {
    private final Map<Severity, Long> problems = new EnumMap<>(Severity.class);
    private int clean;
    private int faulty;
    private int unread;

    void add(Report report) {
        if (report.isClean()) {
            clean++;
        } else {
            faulty++;
        }
        for (Severity severity : Severity.values()) {
            problems.merge(severity, report.count(severity), Long::sum);
        }
    }

    void addUnread() {
        unread++;
    }

    /** The files that were read. */
    int files() {
        return clean + faulty;
    }

    /** The files with no problem of any severity. */
    int clean() {
        return clean;
    }

    /** The files with problems of any severity. */
    int withProblems() {
        return faulty;
    }

    /** The files and folders that could not be read. */
    int unread() {
        return unread;
    }

    long count(Severity severity) {
        return problems.getOrDefault(severity, 0L);
    }

    /** Returns whether there is a problem of severity {@code least} or higher. */
    boolean hasAny(Severity least) {
        return Stream.of(Severity.values())
                .filter(severity -> severity.compareTo(least) <= 0)
                .anyMatch(severity -> count(severity) > 0);
    }

    /** Returns the totals in one line, such as {@code 3 files checked: 1 clean, 2 with problems (4 errors)}. */
    @Override
    public String toString() {
        String line = counted(files(), "file") + " checked";
        if (files() > 0) {
            line += faulty == 0 ? ": clean" : ": " + clean + " clean, " + faulty + " with problems" + severities();
        }
        return unread == 0 ? line : line + "; " + unread + " could not be read";
    }

    private String severities() {
        return Stream.of(Severity.values())
                .filter(severity -> count(severity) > 0)
                .map(severity -> severity == Severity.INFO
                        ? count(severity) + " " + severity
                        : counted(count(severity), severity.toString()))
                .collect(Collectors.joining(", ", " (", ")"));
    }

    private static String counted(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
