package org.rightsdeclarations.json.type;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.json.reading.Reading;
import org.rightsdeclarations.problem.InvalidValueException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/**
 * A value that is a string in JSON, as its {@code toString} writes it.
 *
 * @param <T> the Java type
 * @param parse makes the value; refuses a string by an {@link InvalidValueException}
 */
public record StringType<T>(Function<String, T> parse) implements JsonType<T> {
    /** A string as it is. */
    public static final StringType<String> ANY = new StringType<>(Function.identity());

    @Override
    public @Nullable T read(Reading in) {
        if (in.token() != JsonToken.VALUE_STRING) {
            in.notAString(this::fits);
            return null;
        }
        String text = in.string();
        if (text == null) {
            return null;
        }
        try {
            return parse.apply(text);
        } catch (InvalidValueException refusal) {
            in.report(refusal);
            return null;
        }
    }

    private boolean fits(String text) {
        try {
            return parse.apply(text) != null;
        } catch (InvalidValueException refusal) {
            return false;
        }
    }

    @Override
    public void write(T value, JsonGenerator out) {
        out.writeString(value.toString());
    }
}
