package org.rightsdeclarations.examples.check;

/** When a report is coloured. */
enum Coloring {
    /** On a terminal, unless the environment variable {@code NO_COLOR} is set. */
    AUTO,
    /** Wherever it goes. */
    ALWAYS,
    /** Nowhere. */
    NEVER
}
