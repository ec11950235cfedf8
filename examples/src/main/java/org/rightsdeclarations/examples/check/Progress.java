package org.rightsdeclarations.examples.check;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;
import org.rightsdeclarations.examples.terminal.Search;
import org.rightsdeclarations.examples.terminal.Terminal;
import org.rightsdeclarations.examples.terminal.Words;
import org.rightsdeclarations.examples.terminal.text.Glyph;

/** Tells somebody at a terminal how far a check of much has come. It takes itself back before anything else. */
final class Progress {
    /** The fewest files for which progress is shown; it is shown for any file of many documents, too. */
    static final int MANY = 20;

    /** How many documents are between two lines of progress: on each it would cost more than the check. */
    static final int STEP = 256;

    private final PrintStream err;
    private final Locale reader;
    private final int files;
    private final boolean shown;
    private int file;
    private long documents;
    private String line = "";

    private Progress(PrintStream err, Locale reader, int files, boolean shown) {
        this.err = err;
        this.reader = reader;
        this.files = files;
        this.shown = shown;
    }

    static Progress of(Search search, Terminal terminal, Locale reader) {
        boolean isLong =
                search.files().size() >= MANY || search.files().stream().anyMatch(Search::isOfLines);
        return new Progress(terminal.err(), reader, search.files().size(), terminal.isWatched() && isLong);
    }

    /** Says that the next file is being checked. */
    void nextFile() {
        file++;
        show();
    }

    /** Says that the next document was checked. */
    void nextDocument() {
        documents++;
        if (documents % STEP == 0) {
            show();
        }
    }

    /** Leaves the line empty. */
    void clear() {
        if (!line.isEmpty()) {
            err.print('\r' + " ".repeat(Glyph.cells(Glyph.of(line))) + '\r');
            err.flush();
            line = "";
        }
    }

    private void show() {
        if (shown) {
            line = Words.in(reader).format("progress", Map.of("file", file, "files", files, "documents", documents));
            err.print('\r' + line);
            err.flush();
        }
    }
}
