package org.rightsdeclarations.examples.check;

import java.util.ArrayList;
import java.util.List;
import org.rightsdeclarations.json.LineResult;

/** Lines that one thread reads at once: to hand over a single one can take longer than to read it. */
final class Bundle {
    private static final int LINES = 32;
    private static final int BYTES = 1 << 16;

    /** A line that is not yet read, and what it holds. */
    record Unchecked(LineResult result, byte[] document) {}

    private final List<Unchecked> lines = new ArrayList<>();
    private long size;

    void add(LineResult line) {
        byte[] document = line.getBytes().orElseGet(() -> new byte[0]);
        lines.add(new Unchecked(line, document));
        size += document.length;
    }

    boolean isFull() {
        return lines.size() >= LINES || size >= BYTES;
    }

    List<Unchecked> lines() {
        return lines;
    }

    /** The bytes of all lines. */
    long size() {
        return size;
    }
}
