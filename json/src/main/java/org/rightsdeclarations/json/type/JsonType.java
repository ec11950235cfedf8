package org.rightsdeclarations.json.type;

import java.util.List;
import org.rightsdeclarations.json.reading.ValueReader;
import tools.jackson.core.JsonGenerator;

/**
 * How a Java type looks in JSON.
 *
 * @param <T> the Java type
 */
public interface JsonType<T> extends ValueReader<T> {
    /**
     * The names of the members of a value.
     *
     * @return the names in the order in which they are written; empty if values are no objects, or have any names
     */
    default List<String> names() {
        return List.of();
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param out where to
     */
    void write(T value, JsonGenerator out);
}
