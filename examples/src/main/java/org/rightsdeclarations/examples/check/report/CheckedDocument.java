package org.rightsdeclarations.examples.check.report;

import java.nio.file.Path;
import org.rightsdeclarations.json.LineResult;
import org.rightsdeclarations.problem.Report;

/**
 * A document that was read.
 *
 * @param path its file
 * @param line the number of its line in a file of many documents; 0 for a file that is one document
 * @param source what it holds
 * @param report what is wrong with it, at its places in the file
 * @param accepted how many warnings and notes are not in the report, since they were accepted before
 */
public record CheckedDocument(Path path, long line, SourceText source, Report report, int accepted) {
    CheckedDocument(Path path, long line, SourceText source, Report report) {
        this(path, line, source, report, 0);
    }

    /** A file that is one document. */
    public static CheckedDocument ofFile(Path path, byte[] document, Report report) {
        return new CheckedDocument(path, 0, SourceText.of(document), report);
    }

    /** A line of a file of many documents, read by the thread that calls this. */
    public static CheckedDocument ofLine(Path path, LineResult line) {
        byte[] document = line.getBytes().orElseGet(() -> new byte[0]);
        return new CheckedDocument(
                path,
                line.getNumber(),
                SourceText.ofLine(document),
                line.getResult().getReport());
    }

    /** Returns a copy without what was accepted before. */
    public CheckedDocument without(Report known) {
        Report others = report.without(known);
        int left = report.getProblems().size() - others.getProblems().size();
        return new CheckedDocument(path, line, source, others, left);
    }

    /** Whether the file has other documents, too. */
    boolean isLine() {
        return line > 0;
    }
}
