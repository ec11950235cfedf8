package org.rightsdeclarations.json.reading;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The bytes of one document without its byte order mark. */
final class Document {
    private final byte[] bytes;
    private final int start;
    private final int end;

    private Document(byte[] bytes, int start, int end) {
        this.bytes = bytes;
        this.start = start;
        this.end = end;
    }

    /** Returns the document in the first {@code length} bytes. */
    static Document of(byte[] bytes, int length) {
        return new Document(bytes, isMarked(bytes, 0, length) ? 3 : 0, length);
    }

    private static boolean isMarked(byte[] bytes, int start, int end) {
        return end - start >= 3
                && bytes[start] == (byte) 0xEF
                && bytes[start + 1] == (byte) 0xBB
                && bytes[start + 2] == (byte) 0xBF;
    }

    /** An array that holds the bytes; never changed. */
    byte[] bytes() {
        return bytes;
    }

    /** The offset of the first byte. */
    int start() {
        return start;
    }

    /** The offset after the last byte. */
    int end() {
        return end;
    }

    Locator locator() {
        return new Locator(bytes, start, end);
    }

    /** Returns what is wrong with the encoding, or null if it is UTF-8. */
    Syntax.@Nullable Diagnosis findEncodingMistake() {
        if (end - start >= 2
                && (isMark(bytes[start], bytes[start + 1]) || bytes[start] == 0 || bytes[start + 1] == 0)) {
            return new Syntax.Diagnosis(Defect.ENCODING_UTF16, start, Map.of());
        }
        if (isMarked(bytes, start, end)) { // a second mark, which the parser would pass over
            return new Syntax.Diagnosis(Defect.SYNTAX, start, Map.of("found", "U+FEFF"));
        }
        int offset = Utf8.firstMalformed(bytes, start, end);
        return offset < 0
                ? null
                : new Syntax.Diagnosis(
                        Defect.ENCODING, offset, Map.of("found", String.format("0x%02X", bytes[offset] & 0xFF)));
    }

    private static boolean isMark(byte first, byte second) {
        return (first == (byte) 0xFE && second == (byte) 0xFF) || (first == (byte) 0xFF && second == (byte) 0xFE);
    }
}
