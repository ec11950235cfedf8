package org.rightsdeclarations.json;

import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import org.rightsdeclarations.problem.Report;

/** Thrown for JSON that is no report, or no problem of one; its message says everything that is wrong with it. */
public final class InvalidReportException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    private final Report report;

    InvalidReportException(Report report) {
        super(report.toString());
        this.report = report;
    }

    /**
     * Returns what is wrong with the JSON.
     *
     * @return a report about the report, with at least one error
     */
    public Report getReport() {
        return report;
    }

    /**
     * Reads an exception that is whole.
     *
     * @param in the stream
     * @throws IOException if the stream cannot be read, or holds no report
     * @throws ClassNotFoundException if the stream holds a class that is not there
     */
    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        in.defaultReadObject();
        if (report == null) {
            throw new InvalidObjectException("an exception needs its report");
        }
    }
}
