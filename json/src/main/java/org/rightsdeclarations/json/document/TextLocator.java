package org.rightsdeclarations.json.document;

import org.rightsdeclarations.problem.Position;

/** Finds the line and column of an offset in the bytes of a document. */
final class TextLocator implements Locator {
    private final byte[] bytes;
    private final int end;
    private final boolean isOneLine;
    private int at;
    private int line;
    private int column = 1;

    TextLocator(byte[] bytes, int start, int end) {
        this(bytes, start, end, false, 1);
    }

    private TextLocator(byte[] bytes, int start, int end, boolean isOneLine, int line) {
        this.bytes = bytes;
        this.at = start;
        this.end = end;
        this.isOneLine = isOneLine;
        this.line = line;
    }

    /** Returns a locator for one line of a larger text, which does not end at a carriage return inside it. */
    static TextLocator ofLine(byte[] bytes, int start, int line) {
        return new TextLocator(bytes, start, bytes.length, true, line);
    }

    /** Returns the position of the character at {@code offset}, or of the end of the document. */
    @Override
    public Position locate(long offset) {
        long target = Math.min(offset, end);
        int columns = column;
        for (; at < target; at++) {
            byte b = bytes[at];
            if (b >= ' ') {
                columns++;
            } else if (isLineEnd(b)) {
                line++;
                columns = 1;
            } else if ((b & 0xC0) != 0x80) {
                columns++;
            }
        }
        column = columns;
        return new Position(line, column);
    }

    private boolean isLineEnd(byte b) {
        return !isOneLine && isEnd(b);
    }

    private boolean isEnd(byte b) {
        return b == '\n' || (b == '\r' && !(at + 1 < end && bytes[at + 1] == '\n'));
    }
}
