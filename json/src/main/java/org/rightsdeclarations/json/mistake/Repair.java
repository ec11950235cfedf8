package org.rightsdeclarations.json.mistake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells how a value should have been written. */
public interface Repair {
    /**
     * Finds what somebody meant who wrote a value.
     *
     * @param found the value as a {@link Fragment} holds it
     * @param language the tag for texts that have none
     * @return the value as it should be written, the same if it is right; empty if nobody can tell
     */
    default Optional<Object> meant(Object found, String language) {
        return Optional.empty();
    }

    /**
     * Whether an object with some names would be an item, if an array is expected.
     *
     * @param names the names that it has
     * @return {@code false} also if no array is
     */
    default boolean isItem(List<String> names) {
        return false;
    }

    /**
     * Adds examples of what an object lacks that has some members; nothing if the value is no object.
     *
     * @param object the members that somebody gave
     */
    default void complete(Map<String, Object> object) {}

    /**
     * An example of a right value.
     *
     * @return the value as a {@link Fragment} holds it; null if none would help
     */
    default @Nullable Object example() {
        return null;
    }
}
