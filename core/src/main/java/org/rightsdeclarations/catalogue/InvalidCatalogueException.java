package org.rightsdeclarations.catalogue;

import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import org.rightsdeclarations.problem.Report;

/** Thrown for a catalogue that is not valid; its message is the whole report. */
public final class InvalidCatalogueException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    private final Report report;

    /**
     * Creates an exception.
     *
     * @param report what is wrong, with at least one error
     */
    public InvalidCatalogueException(Report report) {
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
