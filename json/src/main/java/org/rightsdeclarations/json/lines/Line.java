package org.rightsdeclarations.json.lines;

import org.jspecify.annotations.Nullable;

/** A line that is not blank. Whoever reads its bytes leaves them as they are. */
public final class Line {
    private final long number;
    private final byte @Nullable [] bytes;

    Line(long number, byte @Nullable [] bytes) {
        this.number = number;
        this.bytes = bytes;
    }

    /**
     * Its number in the text; blank lines count.
     *
     * @return 1 or more
     */
    public long number() {
        return number;
    }

    /**
     * The line without its end.
     *
     * @return the bytes themselves; null if the line was longer than one may be, and was not kept
     */
    public byte @Nullable [] bytes() {
        return bytes;
    }

    /** The number of bytes that are held. */
    int length() {
        return bytes == null ? 0 : bytes.length;
    }
}
