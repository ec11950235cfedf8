package org.rightsdeclarations.json;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.problem.Report;

/** The result of reading a document. Immutable and thread-safe. */
public final class ReadResult {
    private final @Nullable Declaration declaration;
    private final Report report;

    ReadResult(@Nullable Declaration declaration, Report report) {
        this.declaration = declaration;
        this.report = report;
    }

    /**
     * The declaration, if the structure of the document is sound. It may break rules: then the report says so.
     *
     * @return the declaration; empty if a part of it could not be read, so that nothing is half-accepted
     */
    public Optional<Declaration> getDeclaration() {
        return Optional.ofNullable(declaration);
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
     * Returns the declaration, or fails.
     *
     * @return the declaration
     * @throws InvalidDeclarationException if the report has an error; its message is the whole report
     */
    public Declaration orElseThrow() {
        if (declaration == null || report.hasErrors()) {
            throw new InvalidDeclarationException(report);
        }
        return declaration;
    }

    /** Returns the report for a person. */
    @Override
    public String toString() {
        return report.toString();
    }
}
