package org.rightsdeclarations.problem;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Thrown where a value is required but none, or {@code null}, is given. Its code is {@code value.missing}. */
public final class MissingValueException extends InvalidValueException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception for values that are not given.
     *
     * @param names what is missing, such as {@code title}; the argument {@code value} of the message
     */
    public MissingValueException(String... names) {
        super("value.missing", String.join(", ", Objects.requireNonNull(names, "names")));
    }

    /**
     * Returns a value if one is given.
     *
     * @param <T> its type
     * @param value the value, or null
     * @param name what it is called in the message, or the code of a rule that ends with that, as in
     *     {@code value.label}
     * @return {@code value}
     * @throws MissingValueException if {@code value} is null
     */
    public static <T> T require(@Nullable T value, String name) {
        if (value == null) {
            throw new MissingValueException(name.substring(name.lastIndexOf('.') + 1));
        }
        return value;
    }
}
