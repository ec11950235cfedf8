package org.rightsdeclarations.examples.check;

import java.nio.file.Path;
import org.rightsdeclarations.problem.Report;

/**
 * A document that was read.
 *
 * @param path its file
 * @param line the number of its line in a file of many documents; 0 for a file that is one document
 * @param source what it holds
 * @param report what is wrong with it, at its places in the file
 */
record CheckedDocument(Path path, long line, SourceText source, Report report) {

    /** A file that is one document. */
    static CheckedDocument ofFile(Path path, byte[] document, Report report) {
        return new CheckedDocument(path, 0, SourceText.of(document), report);
    }

    /** A line of a file of many documents. */
    static CheckedDocument ofLine(Path path, long line, byte[] document, Report report) {
        return new CheckedDocument(path, line, SourceText.ofLine(document), report);
    }

    /** Whether the file has other documents, too. */
    boolean isLine() {
        return line > 0;
    }
}
