package org.rightsdeclarations.examples.check;

import java.io.PrintStream;
import org.rightsdeclarations.examples.terminal.Terminal;

/** Tells somebody at a terminal how far a check of many files has come. It takes itself back before anything else. */
final class Progress {
    /** The fewest files for which progress is shown. */
    static final int MANY = 20;

    private final PrintStream err;
    private final int files;
    private final boolean shown;
    private int current;
    private String line = "";

    Progress(Terminal terminal, int files) {
        this.err = terminal.err();
        this.files = files;
        this.shown = terminal.isWatched() && files >= MANY;
    }

    /** Says that the next file is being checked. */
    void next() {
        current++;
        if (shown) {
            line = "checking " + current + " of " + files + " files";
            err.print('\r' + line);
            err.flush();
        }
    }

    /** Leaves the line empty. */
    void clear() {
        if (!line.isEmpty()) {
            err.print('\r' + " ".repeat(line.length()) + '\r');
            err.flush();
            line = "";
        }
    }
}
