package org.rightsdeclarations.json.type;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.json.reading.Reading;
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

    /**
     * Returns a type that is described later, for types that hold themselves.
     *
     * @param <T> the Java type
     * @param type gives the description when it is needed
     * @return a type that reads and writes as the other does
     */
    static <T> JsonType<T> later(Supplier<JsonType<T>> type) {
        return new JsonType<>() {
            @Override
            public @Nullable T read(Reading in) {
                return type.get().read(in);
            }

            @Override
            public void write(T value, JsonGenerator out) {
                type.get().write(value, out);
            }
        };
    }
}
