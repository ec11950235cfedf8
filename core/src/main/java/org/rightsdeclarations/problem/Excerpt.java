package org.rightsdeclarations.problem;

import java.util.Locale;

/**
 * Foreign text made fit to stand inside one line of a message: line breaks, control characters, bidirectional controls
 * and lone surrogates are shown as escapes, and a long text is cut in the middle with its length.
 */
public final class Excerpt {
    /** The most code units of a foreign text that a message shows. */
    static final int MAX_LENGTH = 80;

    /** The code units that say how much was cut. */
    private static final int CUT = 20;

    private Excerpt() {}

    /**
     * Returns a text as a message shows it.
     *
     * @param text any text
     * @return one line of about 80 characters at most
     */
    public static String of(String text) {
        return of(text, MAX_LENGTH);
    }

    /**
     * Returns a text as one line.
     *
     * @param text any text
     * @param max the most code units that are shown without cutting the text; more than 20
     * @return the line, longer than {@code max} only by escapes
     */
    public static String of(String text, int max) {
        StringBuilder out = new StringBuilder(Math.min(text.length(), max) + 16);
        if (text.length() <= max) {
            escape(text, 0, text.length(), out);
            return out.toString();
        }
        int headEnd = (max - CUT) / 2;
        int tailStart = text.length() - (max - CUT) / 2;
        if (isInsidePair(text, headEnd)) {
            headEnd--;
        }
        if (isInsidePair(text, tailStart)) {
            tailStart++;
        }
        escape(text, 0, headEnd, out);
        out.append("\u2026 (").append(text.length()).append(" characters) \u2026");
        escape(text, tailStart, text.length(), out);
        return out.toString();
    }

    private static boolean isInsidePair(String text, int index) {
        return Character.isHighSurrogate(text.charAt(index - 1)) && Character.isLowSurrogate(text.charAt(index));
    }

    private static void escape(String text, int start, int end, StringBuilder out) {
        for (int i = start; i < end; ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            switch (c) {
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (isPlain(c)) {
                        out.appendCodePoint(c);
                    } else {
                        out.append(String.format(Locale.ROOT, c > 0xFFFF ? "\\u{%X}" : "\\u%04X", c));
                    }
                }
            }
        }
    }

    private static boolean isPlain(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
