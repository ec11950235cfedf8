package org.rightsdeclarations.examples.terminal;

import java.util.Locale;

/** When a report is coloured. */
public enum Coloring {
    /** On a terminal, unless the environment variable {@code NO_COLOR} is set. */
    AUTO,
    /** Wherever it goes. */
    ALWAYS,
    /** Nowhere. */
    NEVER;

    /** Returns the name as the option takes it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
