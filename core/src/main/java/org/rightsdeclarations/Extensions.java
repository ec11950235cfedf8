package org.rightsdeclarations;

import static org.rightsdeclarations.problem.MissingValueException.require;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.characters.Line;
import org.rightsdeclarations.problem.Excerpt;
import org.rightsdeclarations.problem.InvalidValueException;
import org.rightsdeclarations.problem.NeedsJsonModule;

/**
 * Values of an embedding system by name. Immutable and thread-safe, down to the innermost value.
 *
 * <p>A value is a {@code String}, a {@link BigDecimal}, a {@code Boolean}, {@code null}, or a list or map of such
 * values. Names are kept in alphabetical order, so that equal extensions are always written the same.
 */
public final class Extensions implements NeedsJsonModule {
    /** The deepest nesting of lists and maps. */
    public static final int MAX_DEPTH = 32;

    /** The most digits of a number. */
    public static final int MAX_DIGITS = 1000;

    /** The greatest exponent of a number, up or down, that can be written and reread everywhere. */
    public static final int MAX_EXPONENT = 999_999_999;

    /** The most characters in a name. */
    public static final int MAX_NAME_LENGTH = 1000;

    private static final int SHOWN_LENGTH = 1000;

    private static final Extensions NONE = new Extensions(Collections.emptyMap());

    private final Map<String, @Nullable Object> values;

    private Extensions(Map<String, @Nullable Object> values) {
        this.values = values;
    }

    /**
     * No values.
     *
     * @return empty extensions
     */
    public static Extensions none() {
        return NONE;
    }

    /**
     * Returns extensions of copied values. Whole and decimal numbers of any Java type become {@link BigDecimal}s.
     *
     * @param values values by name
     * @return the extensions
     * @throws InvalidValueException if a value is of another type or not a finite number, has more than
     *     {@value #MAX_DIGITS} digits or an exponent beyond {@value #MAX_EXPONENT}, is nested deeper than
     *     {@value #MAX_DEPTH}, if a name is longer than {@value #MAX_NAME_LENGTH}, or if a text or name holds half of a
     *     surrogate pair
     */
    public static Extensions of(Map<String, ? extends @Nullable Object> values) {
        return values.isEmpty() ? NONE : new Extensions(copyOf(values, 1));
    }

    private static Map<String, @Nullable Object> copyOf(Map<?, ? extends @Nullable Object> map, int depth) {
        Map<String, @Nullable Object> copy = new TreeMap<>();
        map.forEach((name, value) -> {
            if (!(name instanceof String text)) {
                throw InvalidValueException.of("value.extension", String.valueOf(name));
            }
            if (text.length() > MAX_NAME_LENGTH) {
                throw InvalidValueException.of("value.extension-name", text, "max", MAX_NAME_LENGTH);
            }
            copy.put(Line.checkPairs(text), copyOf(value, depth));
        });
        return Collections.unmodifiableMap(copy);
    }

    private static @Nullable Object copyOf(@Nullable Object value, int depth) {
        if (value == null || value instanceof Boolean) {
            return value;
        }
        if (value instanceof String text) {
            return Line.checkPairs(text);
        }
        if (value instanceof Number number) {
            return checkSize(number instanceof BigDecimal exact ? exact : decimal(number));
        }
        if (depth >= MAX_DEPTH && (value instanceof Map || value instanceof List)) {
            throw InvalidValueException.of(
                    "value.extension-depth", value.getClass().getSimpleName(), "max", MAX_DEPTH);
        }
        if (value instanceof Map<?, ?> map) {
            return copyOf(map, depth + 1);
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> copy = new ArrayList<>(list.size());
            list.forEach(item -> copy.add(copyOf(item, depth + 1)));
            return Collections.unmodifiableList(copy);
        }
        throw InvalidValueException.of("value.extension", value.getClass().getName());
    }

    private static BigDecimal decimal(Number number) {
        if (number instanceof BigInteger integer) {
            return new BigDecimal(integer);
        }
        try {
            return new BigDecimal(number.toString());
        } catch (NumberFormatException notFinite) {
            throw InvalidValueException.of("value.extension", number);
        }
    }

    private static BigDecimal checkSize(BigDecimal number) {
        long exponent = number.precision() - 1L - number.scale();
        if (number.precision() > MAX_DIGITS
                || Math.abs(exponent) > MAX_EXPONENT
                || Math.abs((long) number.scale()) > MAX_EXPONENT) {
            throw InvalidValueException.of("value.extension-number", number, "max", MAX_DIGITS);
        }
        return number;
    }

    /**
     * The values.
     *
     * @return values by name, unmodifiable and in alphabetical order; a value may be {@code null}
     */
    public Map<String, @Nullable Object> asMap() {
        return values;
    }

    /**
     * Looks up a value.
     *
     * @param name the name
     * @return the value; empty if there is none of this name, or it is {@code null}
     */
    public Optional<Object> get(String name) {
        require(name, "name");
        return Optional.ofNullable(values.get(name));
    }

    /**
     * Whether there are no values.
     *
     * @return {@code true} if there is no name
     */
    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** Two extensions are equal if their values are, numbers with all their digits. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Extensions extensions && values.equals(extensions.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /** Returns the values in the form of a map, in one line that is cut in the middle if it is very long. */
    @Override
    public String toString() {
        return Excerpt.of(values.toString(), SHOWN_LENGTH);
    }

    @JsonCreator
    private static Extensions fromJson(Object unused) {
        throw NeedsJsonModule.refusal();
    }
}
