package org.rightsdeclarations.json.type;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.json.reading.Reading;
import org.rightsdeclarations.problem.InvalidValueException;
import tools.jackson.core.JsonGenerator;

/**
 * A value that looks in JSON as another value does.
 *
 * @param <T> the Java type
 * @param <W> the type of the other value
 * @param type how that looks
 * @param of returns the other value
 * @param from makes the value; refuses another one by an {@link InvalidValueException}
 */
public record MappedType<T, W>(JsonType<W> type, Function<T, W> of, Function<W, T> from) implements JsonType<T> {
    @Override
    public @Nullable T read(Reading in) {
        long offset = in.offset();
        W written = type.read(in);
        if (written == null) {
            return null;
        }
        try {
            return from.apply(written);
        } catch (InvalidValueException refusal) {
            in.reportAt(offset, refusal);
            return null;
        }
    }

    @Override
    public void write(T value, JsonGenerator out) {
        type.write(of.apply(value), out);
    }
}
