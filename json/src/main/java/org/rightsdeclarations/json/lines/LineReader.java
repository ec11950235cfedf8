package org.rightsdeclarations.json.lines;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds lines, one after another, and holds no more than one of them. A line ends at a line feed or at the end of the
 * text; a carriage return before that does not belong to it. Not thread-safe.
 */
final class LineReader {
    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final int most;

    private byte[] buffer = new byte[BUFFER];

    /** What of the buffer belongs to the next line, as far as it is read. */
    private int start;

    private int end;
    private boolean isLast;

    /** The full buffers before this one that belong to the same line; empty if they are too much to keep. */
    private final List<byte[]> before = new ArrayList<>();

    private boolean isTooLong;
    private long number;

    /**
     * Creates a reader of lines.
     *
     * @param in where the text comes from
     * @param most the most bytes of a line that is kept
     */
    LineReader(InputStream in, int most) {
        this.in = in;
        this.most = most;
    }

    /** Returns the next line that is not blank, or null after the last one. */
    @Nullable
    Line next() throws IOException {
        while (!isLast) {
            int lineFeed = find();
            number++;
            byte[] bytes = take(lineFeed);
            if (bytes == null || !isBlank(bytes)) {
                return new Line(number, bytes);
            }
        }
        return null;
    }

    /** Reads on until the line ends; returns where it does so in the buffer. */
    private int find() throws IOException {
        int at = start;
        while (true) {
            for (; at < end; at++) {
                if (buffer[at] == '\n') {
                    return at;
                }
            }
            makeRoom();
            at = end;
            int count = in.read(buffer, end, buffer.length - end);
            if (count < 0) {
                isLast = true;
                return end;
            }
            end += count;
        }
    }

    /** Makes room in the buffer for at least one byte more. */
    private void makeRoom() {
        if (end < buffer.length) {
            return;
        }
        if (start > 0) {
            System.arraycopy(buffer, start, buffer, 0, end - start);
            end -= start;
            start = 0;
            return;
        }
        // A carriage return at the end may not belong to the line.
        isTooLong |= (long) (before.size() + 1) * BUFFER > most + 1L;
        if (isTooLong) {
            before.clear();
        } else {
            before.add(buffer);
            buffer = new byte[BUFFER];
        }
        end = 0;
    }

    /** Returns the line that ends in the buffer, or null if it is too long, and goes on behind it. */
    private byte @Nullable [] take(int lineFeed) {
        byte[] line = isTooLong ? null : withoutReturn(join(lineFeed));
        before.clear();
        isTooLong = false;
        start = Math.min(lineFeed + 1, end);
        return line == null || line.length > most ? null : line;
    }

    private byte[] join(int lineFeed) {
        int length = before.size() * BUFFER;
        byte[] line = new byte[length + lineFeed - start];
        for (int i = 0; i < before.size(); i++) {
            System.arraycopy(before.get(i), 0, line, i * BUFFER, BUFFER);
        }
        System.arraycopy(buffer, start, line, length, lineFeed - start);
        return line;
    }

    private static byte[] withoutReturn(byte[] line) {
        int last = line.length - 1;
        return last >= 0 && line[last] == '\r' ? Arrays.copyOf(line, last) : line;
    }

    private boolean isBlank(byte[] line) {
        for (int i = number == 1 ? lengthOfMark(line) : 0; i < line.length; i++) {
            if (line[i] != ' ' && line[i] != '\t' && line[i] != '\r') {
                return false;
            }
        }
        return true;
    }

    /** Returns the number of bytes of a byte order mark. */
    private static int lengthOfMark(byte[] line) {
        boolean isMarked =
                line.length >= 3 && line[0] == (byte) 0xEF && line[1] == (byte) 0xBB && line[2] == (byte) 0xBF;
        return isMarked ? 3 : 0;
    }
}
