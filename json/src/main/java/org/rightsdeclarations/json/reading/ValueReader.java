package org.rightsdeclarations.json.reading;

import org.jspecify.annotations.Nullable;

/**
 * Reads one value.
 *
 * @param <T> what it becomes
 */
@FunctionalInterface
public interface ValueReader<T> {
    /**
     * Reads the value that a reading is at, and leaves the reading at its last token.
     *
     * @param in the reading
     * @return the value, or null if it cannot be built; why is then reported
     */
    @Nullable
    T read(Reading in);
}
