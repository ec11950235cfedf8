package org.rightsdeclarations.json.document;

import org.rightsdeclarations.characters.Ascii;

/** A text or number in the bytes of a document. */
final class Scalar {
    /** Backslash, u and four digits. */
    private static final int LENGTH_OF_ESCAPE = 6;

    private final byte[] bytes;
    private final int start;
    private final int end;

    /**
     * Finds a text or number.
     *
     * @param bytes the document, in well-formed UTF-8
     * @param start where it starts
     * @param end where the document ends
     */
    Scalar(byte[] bytes, int start, int end) {
        this.bytes = bytes;
        this.start = start;
        this.end = end;
    }

    /** Returns how many UTF-16 units it has, if these are more than some; otherwise, and if it never ends, 0. */
    int lengthBeyond(int length) {
        if (end - start <= length) {
            return 0;
        }
        int found = bytes[start] == '"' ? lengthOfText() : lengthOfNumber();
        return found > length ? found : 0;
    }

    private int lengthOfText() {
        int length = 0;
        for (int at = start + 1; at < end; ) {
            byte b = bytes[at];
            if (b == '"') {
                return length;
            }
            boolean isEscaped = b == '\\' && at + 1 < end;
            length += isEscaped ? 1 : units(b);
            at += !isEscaped ? 1 : bytes[at + 1] == 'u' ? LENGTH_OF_ESCAPE : 2;
        }
        return 0;
    }

    /** Returns the units of the character that starts with a byte; none for a byte that continues one. */
    private static int units(byte b) {
        return (b & 0xC0) == 0x80 ? 0 : (b & 0xF8) == 0xF0 ? 2 : 1;
    }

    private int lengthOfNumber() {
        int at = start;
        while (at < end && (Ascii.isDigit(bytes[at]) || Ascii.isLetter(bytes[at]) || "+-.".indexOf(bytes[at]) >= 0)) {
            at++;
        }
        return at - start;
    }
}
