package org.rightsdeclarations.json;

import org.rightsdeclarations.problem.Report;

/** Thrown for a document that should not be used; its message is the whole report. */
public final class InvalidDeclarationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What is wrong; not serialized, unlike the message. */
    private final transient Report report;

    InvalidDeclarationException(Report report) {
        super(report.toString());
        this.report = report;
    }

    /**
     * Returns what is wrong.
     *
     * @return the report, with at least one error
     */
    public Report getReport() {
        return report;
    }
}
