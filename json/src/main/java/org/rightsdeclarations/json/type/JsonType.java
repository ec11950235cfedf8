package org.rightsdeclarations.json.type;

import java.util.List;
import java.util.Optional;
import org.rightsdeclarations.json.mistake.Repair;
import org.rightsdeclarations.json.reading.ValueReader;
import tools.jackson.core.JsonGenerator;

/**
 * How a Java type looks in JSON.
 *
 * @param <T> the Java type
 */
public interface JsonType<T> extends ValueReader<T>, Repair {
    /**
     * The names of the members of a value.
     *
     * @return the names in the order in which they are written; empty if values are no objects, or have any names
     */
    default List<String> names() {
        return List.of();
    }

    /**
     * Finds the value that is meant by a member of an object where values are items of an array.
     *
     * @param key the name of the member
     * @param found its value
     * @param language the tag for texts that have none
     * @return the value as it should be written, the name in it; empty if nobody can tell
     */
    default Optional<Object> meant(String key, Object found, String language) {
        return Optional.empty();
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param out where to
     */
    void write(T value, JsonGenerator out);
}
