package org.rightsdeclarations.json.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.rightsdeclarations.problem.InvalidValueException;
import org.rightsdeclarations.problem.Messages;
import org.rightsdeclarations.problem.Problem;
import org.rightsdeclarations.problem.Report;
import org.rightsdeclarations.problem.Severity;

/** Collects what is wrong up to a limit, and makes the report. */
final class Problems {
    private record Found(long offset, Problem problem) {}

    private final List<Found> found = new ArrayList<>(0);
    private final int limit;
    private boolean errors;
    private boolean cut;

    Problems(int limit) {
        this.limit = limit;
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
        found.add(new Found(
                offset,
                Problem.builder()
                        .severity(severity)
                        .code(code)
                        .pointer(pointer)
                        .arguments(arguments)
                        .message(Holder.MESSAGES.format(code, arguments))
                        .suggestion(Holder.MESSAGES.find(code + ".suggestion", arguments))
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
                        .message(refusal.getMessage())
                        .build()));
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

    /** Loaded with the first problem, so that a clean document never reads the bundle. */
    private static final class Holder {
        static final Messages MESSAGES = new Messages(
                ResourceBundle.getBundle("org.rightsdeclarations.json.reading.messages", Locale.ROOT), Locale.ROOT);
    }
}
