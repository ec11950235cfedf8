package org.rightsdeclarations.examples.check;

/** Shows a check file by file, as it goes on. */
interface Presentation extends AutoCloseable {
    /** Shows one file. */
    void show(CheckedFile file);

    /** Shows the totals of all files; comes last. */
    void finish(Totals totals);

    @Override
    void close();
}
