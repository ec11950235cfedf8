package org.rightsdeclarations.json.lines;

import org.jspecify.annotations.Nullable;

/**
 * A line that is not blank.
 *
 * @param number its number in the text, from 1; blank lines count
 * @param bytes the line without its end; null if it was longer than a line may be, and was not kept
 */
public record Line(long number, byte @Nullable [] bytes) {
    /** The number of bytes that are held. */
    int length() {
        return bytes == null ? 0 : bytes.length;
    }
}
