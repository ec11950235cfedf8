package org.rightsdeclarations.json.reading;

import org.rightsdeclarations.problem.Position;

/** Turns byte offsets of one document, asked in ascending order, into positions in one pass. */
final class Locator {
    private final byte[] bytes;
    private final int end;
    private int at;
    private int line = 1;
    private int column = 1;

    Locator(byte[] bytes, int start, int end) {
        this.bytes = bytes;
        this.at = start;
        this.end = end;
    }

    /** Returns the position of the character at {@code offset}, or of the end of the document. */
    Position locate(long offset) {
        long target = Math.min(offset, end);
        for (; at < target; at++) {
            step(bytes[at]);
        }
        return new Position(line, column);
    }

    private void step(byte b) {
        if (b == '\n' || (b == '\r' && !(at + 1 < end && bytes[at + 1] == '\n'))) {
            line++;
            column = 1;
        } else if ((b & 0xC0) != 0x80) {
            column++;
        }
    }
}
