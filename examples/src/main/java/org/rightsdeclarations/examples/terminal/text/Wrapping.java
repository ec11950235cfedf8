package org.rightsdeclarations.examples.terminal.text;

import java.text.BreakIterator;
import java.util.Locale;

/**
 * Breaks a text into lines of so many cells: at blanks, and beside Chinese characters where the JDK would; not between
 * brackets, nor in a file name. An isolation that is broken goes on in the next line. Used once, by one thread.
 */
public final class Wrapping {
    private static final char ESCAPE = '\u001B';
    private static final String LEFT_TO_RIGHT = "\u200E";
    private static final char POP_ISOLATE = '\u2069';

    private final String text;
    private final int width;
    /** Keeps what looks at each line by itself from turning it around. */
    private final String start;

    private final String indent;
    private final BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
    private final StringBuilder out = new StringBuilder();

    /** The isolations in which the reading is, and how many brackets are open. */
    private final StringBuilder isolates = new StringBuilder();

    private int brackets;

    private Wrapping(String text, int width, int indent) {
        this.text = text;
        this.width = width;
        this.start = Isolation.hasRightToLeft(text) ? LEFT_TO_RIGHT : "";
        this.indent = " ".repeat(indent);
    }

    /**
     * Wraps a text that is one line.
     *
     * @param text the text, which may be coloured
     * @param width the most cells of a line
     * @param indent how many cells the lines after the first are indented
     * @return its lines, each with its end
     */
    public static String wrap(String text, int width, int indent) {
        return new Wrapping(text, width, indent).run();
    }

    /** Returns the cells that a text takes, which may be coloured. */
    public static int cells(String text) {
        int cells = 0;
        for (int i = 0; i < text.length(); i += lengthAt(text, i)) {
            cells += text.charAt(i) == ESCAPE ? 0 : CellWidth.of(text.codePointAt(i));
        }
        return cells;
    }

    /** Returns the UTF-16 units of a character or of a sequence that colours. */
    private static int lengthAt(String text, int at) {
        return text.charAt(at) == ESCAPE ? text.indexOf('m', at) + 1 - at : Character.charCount(text.codePointAt(at));
    }

    private String run() {
        breaks.setText(text);
        out.append(start);
        int cells = 0;
        int from = 0;
        for (int end = next(0); from < text.length(); end = next(end)) {
            String piece = text.substring(from, end);
            if (cells > 0 && cells + cells(piece.stripTrailing()) > width) {
                startLine();
                cells = indent.length();
            }
            out.append(piece);
            cells += cells(piece);
            readIsolates(piece);
            from = end;
        }
        endLine();
        return out.toString();
    }

    private void startLine() {
        endLine();
        out.append(start).append(indent).append(isolates);
    }

    private void endLine() {
        while (out.length() > 0 && out.charAt(out.length() - 1) == ' ') {
            out.setLength(out.length() - 1);
        }
        out.append(String.valueOf(POP_ISOLATE).repeat(isolates.length())).append(System.lineSeparator());
    }

    private void readIsolates(String piece) {
        for (int i = 0; i < piece.length(); i++) {
            char c = piece.charAt(i);
            if (c == POP_ISOLATE) {
                isolates.setLength(Math.max(0, isolates.length() - 1));
            } else if (c >= '\u2066' && c < POP_ISOLATE) {
                isolates.append(c);
            }
        }
    }

    /** Returns the next place at which the text may be broken, or its end. */
    private int next(int from) {
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at);
            brackets += c == '[' || c == '<' ? 1 : c == ']' || c == '>' ? -1 : 0;
            at += lengthAt(text, at);
            if (at == text.length() || (brackets == 0 && mayBreak(at))) {
                return at;
            }
        }
        return at;
    }

    private boolean mayBreak(int at) {
        boolean isBesideChinese = isChinese(text.codePointBefore(at)) || isChinese(text.codePointAt(at));
        return isBesideChinese ? breaks.isBoundary(at) : text.charAt(at - 1) == ' ';
    }

    /** Chinese characters and the punctuation beside them; Korean is broken at its blanks. */
    private static boolean isChinese(int c) {
        return CellWidth.of(c) == 2 && Character.UnicodeScript.of(c) != Character.UnicodeScript.HANGUL;
    }
}
