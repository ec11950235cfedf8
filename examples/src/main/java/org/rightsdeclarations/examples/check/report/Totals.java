package org.rightsdeclarations.examples.check.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rightsdeclarations.examples.terminal.Words;
import org.rightsdeclarations.problem.Messages;
import org.rightsdeclarations.problem.Problem;
import org.rightsdeclarations.problem.Report;
import org.rightsdeclarations.problem.Severity;
import org.rightsdeclarations.problem.Unchecked;

/** Counts of what was checked. Not thread-safe. */
public final class Totals {
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
    private long accepted;
    private boolean isCut;

    /** Counts a document. */
    public void add(Report report) {
        report.getUnchecked()
                .forEach(gap -> unchecked
                        .computeIfAbsent(gap.kind(), kind -> new TreeSet<>())
                        .addAll(gap.subjects()));
        isCut |= report.isCut();
        if (report.isClean() && !report.isCut()) {
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
    public void addFile() {
        files++;
    }

    public void addUnread() {
        unread++;
    }

    /** Counts warnings and notes that are left out. */
    public void addAccepted(int count) {
        accepted += count;
    }

    /** The warnings and notes that were accepted before. */
    long accepted() {
        return accepted;
    }

    /** Says how many were accepted before; empty if none was. */
    Optional<String> acceptedLine(Locale reader) {
        return accepted == 0
                ? Optional.empty()
                : Optional.of(Words.in(reader).format("accepted", Map.of("count", accepted)));
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
    public int unread() {
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

    /**
     * Returns whether there is a problem of severity {@code least} or higher, or may be among those that are not kept.
     */
    public boolean hasAny(Severity least) {
        return isCut || problems.keySet().stream().anyMatch(severity -> severity.compareTo(least) <= 0);
    }

    /**
     * Returns the totals in one line, such as {@code 3 files checked: 1 clean, 2 with problems (4 errors in 2
     * documents)}, or {@code 900 documents in 2 files checked: clean}.
     */
    String in(Locale reader) {
        Messages words = Words.in(reader);
        String line = words.format(
                documents() == files ? "checked.files" : "checked.documents",
                Map.of("documents", documents(), "files", files));
        if (documents() > 0) {
            line = faulty == 0
                    ? words.format("checked.clean", Map.of("checked", line))
                    : words.format(
                            "checked.found",
                            Map.of(
                                    "checked",
                                    line,
                                    "clean",
                                    clean,
                                    "faulty",
                                    faulty,
                                    "severities",
                                    severities(reader)));
        }
        return unread == 0 ? line : words.format("checked.unread", Map.of("line", line, "unread", unread));
    }

    private String severities(Locale reader) {
        Messages words = Words.in(reader);
        String said = "";
        for (Severity severity : Severity.values()) {
            long count = count(severity);
            if (count > 0) {
                String next = severity == Severity.ERROR
                        ? words.format("checked.errors", Map.of("errors", count, "documents", withErrors))
                        : Messages.in(reader).format("report." + severity, Map.of("count", count));
                said = said.isEmpty() ? next : words.format("checked.and", Map.of("list", said, "next", next));
            }
        }
        return said;
    }

    /** Returns the totals in English. */
    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }
}
