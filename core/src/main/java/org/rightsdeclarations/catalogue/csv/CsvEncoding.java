package org.rightsdeclarations.catalogue.csv;

import java.util.Optional;
import org.rightsdeclarations.problem.Position;

/**
 * Tells that a table was written in another encoding than it was read in.
 *
 * @param name the encoding, as far as its traces tell it
 * @param position where the first trace is
 */
record CsvEncoding(String name, Position position) {
    private static final char REPLACEMENT = '\uFFFD';

    /** The first bytes of UTF-8 and UTF-16 as Windows-1252 reads them. */
    private static final String MARK_OF_UTF_8 = "\u00EF\u00BB\u00BF";

    private static final String MARK_OF_UTF_16 = "\u00FF\u00FE";
    private static final String OTHER_MARK_OF_UTF_16 = "\u00FE\u00FF";

    /** Finds traces: characters that stand for bytes which are no UTF-8, marks read as letters, and zero bytes. */
    static Optional<CsvEncoding> find(String text) {
        if (text.startsWith(MARK_OF_UTF_8)) {
            return Optional.of(new CsvEncoding("UTF-8 \u2192 Windows-1252", new Position(1, 1)));
        }
        boolean isMarked = text.startsWith(MARK_OF_UTF_16)
                || text.startsWith(OTHER_MARK_OF_UTF_16)
                || text.startsWith("" + REPLACEMENT + REPLACEMENT);
        int zero = text.indexOf('\0');
        if (isMarked || zero >= 0) {
            return Optional.of(new CsvEncoding("UTF-16", isMarked ? new Position(1, 1) : position(text, zero)));
        }
        int replaced = text.indexOf(REPLACEMENT);
        return replaced < 0
                ? Optional.empty()
                : Optional.of(new CsvEncoding("Windows-1252?", position(text, replaced)));
    }

    private static Position position(String text, int place) {
        int line = 1;
        int start = text.startsWith("\uFEFF") ? 1 : 0;
        for (int i = start; i < place; i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && text.charAt(i + 1) != '\n')) {
                line++;
                start = i + 1;
            }
        }
        return new Position(line, text.codePointCount(start, place) + 1);
    }
}
