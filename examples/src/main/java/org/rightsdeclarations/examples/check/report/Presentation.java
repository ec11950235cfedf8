package org.rightsdeclarations.examples.check.report;

import java.nio.file.Path;
import org.rightsdeclarations.examples.terminal.Unread;

/**
 * Shows a check document by document, as it goes on: by one thread and in their order. Only the preparation is done by
 * many threads at once.
 */
public interface Presentation extends AutoCloseable {
    /** Begins a file of many documents; its lines are shown next. */
    void begin(Path file);

    /** Works out how a document looks, and returns what shows it. May be called by any thread. */
    Runnable prepare(CheckedDocument document);

    /** Ends the file of many documents that was begun. */
    void end();

    /** Remembers what could not be read. Whoever looks at the terminal is told anyway. */
    void pass(Unread unread);

    /** Shows the totals of all files; comes last. */
    void finish(Totals totals);

    @Override
    void close();
}
