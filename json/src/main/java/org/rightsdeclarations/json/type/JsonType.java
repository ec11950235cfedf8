package org.rightsdeclarations.json.type;

import org.rightsdeclarations.json.reading.ValueReader;
import tools.jackson.core.JsonGenerator;

/**
 * How a Java type looks in JSON.
 *
 * @param <T> the Java type
 */
public interface JsonType<T> extends ValueReader<T> {
    /**
     * Writes a value.
     *
     * @param value the value
     * @param out where to
     */
    void write(T value, JsonGenerator out);
}
