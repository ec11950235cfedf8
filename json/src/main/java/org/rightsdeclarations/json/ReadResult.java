package org.rightsdeclarations.json;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.problem.Report;

/**
 * The result of reading a document. Immutable and thread-safe.
 *
 * @param <T> what was read: a declaration, or a part of one
 */
public final class ReadResult<T> {
    private final @Nullable T value;
    private final Report report;

    ReadResult(@Nullable T value, Report report) {
        this.value = value;
        this.report = report;
    }

    /**
     * The declaration or part, if the structure of the document is sound. It may break rules: then the report says so.
     *
     * @return what was read; empty if a part of it could not be read, so that nothing is half-accepted
     */
    public Optional<T> getValue() {
        return Optional.ofNullable(value);
    }

    /**
     * What was found.
     *
     * @return the report, clean for a sound document
     */
    public Report getReport() {
        return report;
    }

    /**
     * Returns what was read, or fails.
     *
     * @return the declaration or part
     * @throws InvalidDeclarationException if the report has an error; its message is the whole report
     */
    public T orElseThrow() {
        if (value == null || report.hasErrors()) {
            throw new InvalidDeclarationException(report);
        }
        return value;
    }

    /** Returns the report for a person. */
    @Override
    public String toString() {
        return report.toString();
    }
}
