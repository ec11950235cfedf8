package org.rightsdeclarations.benchmarks.batches;

import java.io.InputStream;

/** A line that comes again and again, of which only one is held. */
final class Repeated extends InputStream {
    private final byte[] line;
    private long left;
    private int at;

    Repeated(byte[] line, int times) {
        this.line = line;
        this.left = (long) line.length * times;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
        if (left == 0) {
            return -1;
        }
        int count = (int) Math.min(left, Math.min(length, line.length - at));
        System.arraycopy(line, at, bytes, offset, count);
        at = (at + count) % line.length;
        left -= count;
        return count;
    }
}
