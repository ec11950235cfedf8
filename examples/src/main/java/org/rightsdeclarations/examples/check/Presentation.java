package org.rightsdeclarations.examples.check;

import org.rightsdeclarations.examples.terminal.Unread;

/** Shows a check file by file, as it goes on. */
interface Presentation extends AutoCloseable {
    /** Shows one file. */
    void show(CheckedFile file);

    /** Remembers what could not be read. Whoever looks at the terminal is told anyway. */
    void pass(Unread unread);

    /** Shows the totals of all files; comes last. */
    void finish(Totals totals);

    @Override
    void close();
}
