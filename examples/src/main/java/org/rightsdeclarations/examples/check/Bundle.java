package org.rightsdeclarations.examples.check;

import java.util.ArrayList;
import java.util.List;
import org.rightsdeclarations.json.LineResult;

/** Lines that one thread reads at once: to hand over a single one can take longer than to read it. */
final class Bundle {
    private static final int LINES = 32;
    private static final int BYTES = 1 << 16;

    private final List<LineResult> lines = new ArrayList<>();
    private long size;

    void add(LineResult line) {
        lines.add(line);
        size += line.getBytes().map(bytes -> bytes.length).orElse(0);
    }

    boolean isFull() {
        return lines.size() >= LINES || size >= BYTES;
    }

    List<LineResult> lines() {
        return lines;
    }

    /** The bytes of all lines. */
    long size() {
        return size;
    }
}
