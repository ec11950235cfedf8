package org.rightsdeclarations.json.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import org.rightsdeclarations.problem.InvalidValueException;
import org.rightsdeclarations.problem.Messages;
import org.rightsdeclarations.problem.Problem;
import org.rightsdeclarations.problem.Report;
import org.rightsdeclarations.problem.Severity;
import org.rightsdeclarations.validation.Finding;

/** Collects what is wrong up to a limit, and makes the report. */
final class Problems {
    private record Found(long offset, Problem problem) {}

    private final List<Found> found = new ArrayList<>(0);
    private final Set<String> dropped = new HashSet<>();
    private final int limit;
    private final Locale locale;
    private boolean errors;
    private boolean cut;

    Problems(int limit, Locale locale) {
        this.limit = limit;
        this.locale = locale;
    }

    /**
     * Whether there is room for one more problem of this severity; if not, the report will say that it was cut. There
     * is always room for the first error, because it says why there is no value.
     */
    boolean accepts(Severity severity) {
        boolean firstError = severity == Severity.ERROR && !errors;
        errors |= firstError;
        if (found.size() < limit) {
            return true;
        }
        cut = true;
        if (firstError) {
            found.remove(found.size() - 1);
        }
        return firstError;
    }

    /** Forgets what was found so far. */
    void clear() {
        found.clear();
        errors = false;
        cut = false;
    }

    boolean hasErrors() {
        return errors;
    }

    void add(Syntax.Diagnosis mistake, String pointer) {
        if (accepts(Severity.ERROR)) {
            add(Severity.ERROR, mistake.defect(), mistake.offset(), pointer, mistake.arguments());
        }
    }

    void add(Severity severity, Defect defect, long offset, String pointer, Map<String, ?> arguments) {
        String code = defect.code();
        Messages messages = messages(locale);
        found.add(new Found(
                offset,
                Problem.builder()
                        .severity(severity)
                        .code(code)
                        .pointer(pointer)
                        .arguments(arguments)
                        .message(messages.format(code, arguments))
                        .suggestion(messages.find(code + ".suggestion", arguments))
                        .build()));
    }

    void add(InvalidValueException refusal, long offset, String pointer) {
        found.add(new Found(
                offset,
                Problem.builder()
                        .severity(Severity.ERROR)
                        .code(refusal.getCode())
                        .pointer(pointer)
                        .arguments(refusal.getArguments())
                        .message(refusal.getMessage(locale))
                        .build()));
    }

    void add(Finding finding, long offset) {
        if (accepts(finding.severity())) {
            found.add(new Found(offset, finding.toProblem(locale, Optional.empty())));
        }
    }

    /** Remembers an item that could not be built, so that the items behind it move up. */
    void addDropped(String pointer) {
        dropped.add(pointer);
    }

    /** Returns what tells which findings of rules hold, by what is wrong so far. */
    Verdict verdict() {
        Set<String> broken = found.stream()
                .map(Found::problem)
                .filter(problem -> problem.getSeverity() == Severity.ERROR)
                .map(Problem::getPointer)
                .collect(Collectors.toSet());
        return new Verdict(dropped, broken);
    }

    /** Returns the report in document order, with positions. */
    Report report(Locator locator) {
        found.sort(Comparator.comparingLong(Found::offset));
        List<Problem> problems = new ArrayList<>(found.size());
        for (Found f : found) {
            problems.add(f.problem().toBuilder()
                    .position(locator.locate((int) f.offset()))
                    .build());
        }
        return Report.of(problems, cut);
    }

    /** Messages are looked up with the first problem, so that a clean document never reads the bundle. */
    private static Messages messages(Locale reader) {
        Locale language = Messages.languageFor(reader);
        return new Messages(
                ResourceBundle.getBundle("org.rightsdeclarations.json.reading.messages", language), language);
    }
}
