package org.rightsdeclarations.examples.terminal.text;

import java.util.stream.Collectors;

/** Foreign text, such as paths and pointers, made fit for one line of a terminal. */
public final class Printable {
    /** The most UTF-16 units that are shown. */
    private static final int MAX_LENGTH = 400;

    private static final String ELLIPSIS = " … ";

    private Printable() {}

    /**
     * Makes a text printable.
     *
     * @param text the text
     * @return the text with escapes for what is no plain character, in order, and cut in the middle if it is long
     */
    public static String line(String text) {
        return text.length() <= MAX_LENGTH
                ? piece(text)
                : piece(text.substring(0, MAX_LENGTH / 2))
                        + ELLIPSIS
                        + piece(text.substring(text.length() - MAX_LENGTH / 2));
    }

    private static String piece(String text) {
        return Isolation.isolateBetween(
                '/', Glyph.of(text).stream().map(Glyph::text).collect(Collectors.joining()));
    }
}
