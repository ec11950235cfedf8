package org.rightsdeclarations.problem;

import java.util.Locale;
import java.util.Map;

/**
 * Foreign text made fit for one line of a message: line breaks, control characters, bidirectional controls and lone
 * surrogates are shown as escapes, and a long text is cut in the middle with its length.
 */
public final class Excerpt {
    /** The most code units of a foreign text that a message shows. */
    static final int MAX_LENGTH = 80;

    /** The code units that say how much was cut. */
    private static final int CUT = 20;

    /** The most characters of a text that somebody would copy. */
    static final int MOST_COPIED = 1000;

    private Excerpt() {}

    /** Returns {@code text} as a message shows it to a reader. */
    static String of(String text, Locale reader) {
        return of(text, MAX_LENGTH, reader);
    }

    /**
     * Returns a text as one line.
     *
     * @param text any text
     * @param max the most code units that are shown without cutting the text; more than 20
     * @return the line, longer than {@code max} only because of escapes
     */
    public static String of(String text, int max) {
        return of(text, max, Locale.ENGLISH);
    }

    private static String of(String text, int max, Locale reader) {
        if (text.length() <= max) {
            return withEdges(text);
        }
        StringBuilder out = new StringBuilder(max + 16);
        int headEnd = (max - CUT) / 2;
        int tailStart = text.length() - (max - CUT) / 2;
        if (isInsidePair(text, headEnd)) {
            headEnd--;
        }
        if (isInsidePair(text, tailStart)) {
            tailStart++;
        }
        escape(text, 0, headEnd, out);
        String length = Messages.in(reader).format("report.characters", Map.of("length", text.length()));
        out.append("\u2026 (").append(length).append(") \u2026");
        escape(text, tailStart, text.length(), out);
        return out.toString();
    }

    /** Returns a short text, in which blanks at the edges are escapes: beside quotation marks nobody would see them. */
    private static String withEdges(String text) {
        int last = text.length() - 1;
        boolean isWithout = last < 0 || (!isBlank(text.charAt(0)) && !isBlank(text.charAt(last)));
        if (isWithout) {
            return whole(text);
        }
        StringBuilder out = new StringBuilder(text.length() + 16);
        int start = 0;
        while (start <= last && isBlank(text.charAt(start))) {
            show(text.charAt(start++), false, out);
        }
        int end = last;
        while (end >= start && isBlank(text.charAt(end))) {
            end--;
        }
        escape(text, start, end + 1, out);
        while (++end <= last) {
            show(text.charAt(end), false, out);
        }
        return out.toString();
    }

    private static boolean isBlank(char c) {
        return Character.isSpaceChar(c);
    }

    /** Returns a text that readers copy: whole, unless it is longer than anybody would copy. */
    static String copied(String text, Locale reader) {
        return text.length() <= MOST_COPIED ? whole(text) : of(text, MAX_LENGTH, reader);
    }

    /**
     * Returns a text as one line, however long it is.
     *
     * @param text any text
     * @return the line
     */
    public static String whole(String text) {
        StringBuilder out = new StringBuilder(text.length());
        escape(text, 0, text.length(), out);
        return out.toString();
    }

    /** Returns a text as a string of JSON, to be copied as it stands. */
    static String json(String text) {
        return '"' + whole(text.replace("\\", "\\\\").replace("\"", "\\\"")) + '"';
    }

    /**
     * Returns a text that UTF-8 can hold.
     *
     * @param text any text
     * @return the text with escapes for halves of surrogate pairs, otherwise as it is
     */
    public static String wellFormed(String text) {
        if (text.codePoints().noneMatch(Excerpt::isHalf)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 8);
        text.codePoints().forEach(c -> {
            if (isHalf(c)) {
                show(c, false, out);
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    private static boolean isHalf(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    private static boolean isInsidePair(String text, int index) {
        return Character.isHighSurrogate(text.charAt(index - 1)) && Character.isLowSurrogate(text.charAt(index));
    }

    /** Returns {@code text} without what would break a line, or turn the order of what is behind it. */
    static String line(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> show(c, !isBreak(c) && !isEmbedding(c), out));
        return out.toString();
    }

    /** Returns whether a character embeds or overrides a direction; an isolate, as messages use it, does no harm. */
    private static boolean isEmbedding(int c) {
        return c >= '\u202A' && c <= '\u202E';
    }

    /**
     * Returns whether a character breaks a line, or is a control character.
     *
     * @param c a code unit or code point
     * @return {@code true} for controls and for {@code U+2028} and {@code U+2029}
     */
    public static boolean isBreak(int c) {
        return Character.isISOControl(c) || c == '\u2028' || c == '\u2029';
    }

    private static void escape(String text, int start, int end, StringBuilder out) {
        for (int i = start; i < end; ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            show(c, isPlain(c), out);
        }
    }

    private static void show(int c, boolean plain, StringBuilder out) {
        switch (c) {
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (plain) {
                    out.appendCodePoint(c);
                } else {
                    out.append(String.format(Locale.ROOT, c > 0xFFFF ? "\\u{%X}" : "\\u%04X", c));
                }
            }
        }
    }

    /**
     * Returns whether a character can be shown as it is: a terminal or log shows it, and does not obey it.
     *
     * @param c a code point
     * @return {@code false} for controls, line separators, invisible format characters, lone surrogates and code points
     *     that are not assigned
     */
    public static boolean isPlain(int c) {
        return switch (Character.getType(c)) {
            case Character.OTHER_LETTER ->
                c != 0x115F && c != 0x1160 && c != 0x3164 && c != 0xFFA0; // fillers of Hangul
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
