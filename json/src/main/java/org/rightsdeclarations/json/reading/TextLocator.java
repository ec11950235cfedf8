package org.rightsdeclarations.json.reading;

import org.rightsdeclarations.problem.Position;

/** Finds the line and column of an offset in the bytes of a document. */
final class TextLocator implements Locator {
    private final byte[] bytes;
    private final int end;
    private int at;
    private int line = 1;
    private int column = 1;

    TextLocator(byte[] bytes, int start, int end) {
        this.bytes = bytes;
        this.at = start;
        this.end = end;
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
        return b == '\n' || (b == '\r' && !(at + 1 < end && bytes[at + 1] == '\n'));
    }
}
