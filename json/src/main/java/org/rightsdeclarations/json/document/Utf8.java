package org.rightsdeclarations.json.document;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Strict UTF-8: the parser behind this reader decodes over-long forms and code points past U+10FFFF without complaint,
 * so that the bytes are checked before it sees them. Source: RFC 3629, section 4.
 */
final class Utf8 {
    private static final long NOT_ASCII = 0x8080808080808080L;

    private Utf8() {}

    /** Returns the offset of the first byte that starts no well-formed character, or -1 if there is none. */
    static int firstMalformed(byte[] bytes, int from, int end) {
        ByteBuffer view = ByteBuffer.wrap(bytes).order(ByteOrder.nativeOrder());
        int i = from;
        while (i < end) {
            // most bytes are ASCII, and are looked at eight at a time
            if (i + Long.BYTES <= end && (view.getLong(i) & NOT_ASCII) == 0) {
                i += Long.BYTES;
                continue;
            }
            if (bytes[i] >= 0) {
                i++;
                continue;
            }
            int length = lengthAt(bytes, i, end);
            if (length == 0) {
                return i;
            }
            i += length;
        }
        return -1;
    }

    private static int lengthAt(byte[] bytes, int i, int end) {
        int lead = bytes[i] & 0xFF;
        if (lead >= 0xC2 && lead <= 0xDF) {
            return isTail(bytes, i + 1, end) ? 2 : 0;
        }
        if (lead >= 0xE0 && lead <= 0xEF) {
            int least = lead == 0xE0 ? 0xA0 : 0x80;
            int most = lead == 0xED ? 0x9F : 0xBF;
            return isBetween(bytes, i + 1, end, least, most) && isTail(bytes, i + 2, end) ? 3 : 0;
        }
        if (lead >= 0xF0 && lead <= 0xF4) {
            int least = lead == 0xF0 ? 0x90 : 0x80;
            int most = lead == 0xF4 ? 0x8F : 0xBF;
            return isBetween(bytes, i + 1, end, least, most) && isTail(bytes, i + 2, end) && isTail(bytes, i + 3, end)
                    ? 4
                    : 0;
        }
        return 0;
    }

    private static boolean isTail(byte[] bytes, int i, int end) {
        return isBetween(bytes, i, end, 0x80, 0xBF);
    }

    private static boolean isBetween(byte[] bytes, int i, int end, int least, int most) {
        return i < end && (bytes[i] & 0xFF) >= least && (bytes[i] & 0xFF) <= most;
    }
}
