package org.rightsdeclarations.examples.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rightsdeclarations.problem.Problem;
import org.rightsdeclarations.problem.Report;
import org.rightsdeclarations.problem.Severity;
import org.rightsdeclarations.problem.Unchecked;

/** Counts of what was checked. Not thread-safe. */
final class Totals {
    /**
     * How often there is a problem of one kind.
     *
     * @param code its code
     * @param severity its severity
     * @param count 1 or more
     */
    record Kind(String code, Severity severity, long count) {}

    private final Map<Severity, Map<String, Long>> problems = new EnumMap<>(Severity.class);
    private final Map<Unchecked.Kind, Set<String>> unchecked = new EnumMap<>(Unchecked.Kind.class);
    private int files;
    private long clean;
    private long faulty;
    private long withErrors;
    private int unread;

    /** Counts a document. */
    void add(Report report) {
        report.getUnchecked()
                .forEach(gap -> unchecked
                        .computeIfAbsent(gap.kind(), kind -> new TreeSet<>())
                        .addAll(gap.subjects()));
        if (report.isClean()) {
            clean++;
            return;
        }
        faulty++;
        if (report.hasErrors()) {
            withErrors++;
        }
        for (Problem problem : report) {
            problems.computeIfAbsent(problem.getSeverity(), severity -> new TreeMap<>())
                    .merge(problem.getCode(), 1L, Long::sum);
        }
    }

    /** Counts a file that was read to its end. */
    void addFile() {
        files++;
    }

    void addUnread() {
        unread++;
    }

    /** The files that were read. */
    int files() {
        return files;
    }

    /** The documents that were checked. */
    long documents() {
        return clean + faulty;
    }

    /** The documents with no problem of any severity. */
    long clean() {
        return clean;
    }

    /** The documents with problems of any severity. */
    long withProblems() {
        return faulty;
    }

    /** The documents with errors. */
    long withErrors() {
        return withErrors;
    }

    /** The files and folders that could not be read. */
    int unread() {
        return unread;
    }

    long count(Severity severity) {
        return problems.getOrDefault(severity, Map.of()).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    /** The kinds of problems: the gravest first, then the most frequent, then by code. */
    List<Kind> kinds() {
        List<Kind> kinds = new ArrayList<>();
        problems.forEach(
                (severity, codes) -> codes.forEach((code, count) -> kinds.add(new Kind(code, severity, count))));
        kinds.sort(Comparator.comparing(Kind::severity)
                .thenComparing(Comparator.comparingLong(Kind::count).reversed())
                .thenComparing(Kind::code));
        return kinds;
    }

    /** What was not checked in one document or more. */
    List<Unchecked> unchecked() {
        List<Unchecked> gaps = new ArrayList<>();
        unchecked.forEach((kind, subjects) -> gaps.add(new Unchecked(kind, List.copyOf(subjects))));
        return gaps;
    }

    /** Returns whether there is a problem of severity {@code least} or higher. */
    boolean hasAny(Severity least) {
        return problems.keySet().stream().anyMatch(severity -> severity.compareTo(least) <= 0);
    }

    /**
     * Returns the totals in one line, such as {@code 3 files checked: 1 clean, 2 with problems (4 errors)}, or
     * {@code 900 documents in 2 files checked: clean}.
     */
    @Override
    public String toString() {
        String line = (documents() == files ? "" : counted(documents(), "document") + " in ")
                + counted(files, "file")
                + " checked";
        if (documents() > 0) {
            line += faulty == 0 ? ": clean" : ": " + clean + " clean, " + faulty + " with problems" + severities();
        }
        return unread == 0 ? line : line + "; " + unread + " could not be read";
    }

    private String severities() {
        return Stream.of(Severity.values())
                .filter(severity -> count(severity) > 0)
                .map(this::counted)
                .collect(Collectors.joining(", ", " (", ")"));
    }

    private String counted(Severity severity) {
        long count = count(severity);
        return switch (severity) {
            case ERROR -> counted(count, "error") + " in " + counted(withErrors, "document");
            case WARNING -> counted(count, "warning");
            case INFO -> count + " info";
        };
    }

    private static String counted(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
