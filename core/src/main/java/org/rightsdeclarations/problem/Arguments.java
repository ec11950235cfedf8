package org.rightsdeclarations.problem;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The arguments of messages as texts and numbers, which any program can keep. */
final class Arguments {
    /** The most digits of a number that is told as one: those of a decimal of 128 bits (IEEE 754). */
    private static final int MAX_DIGITS = 34;

    /** The most zeros of a number that is told as one, before or after its digits: more than a double has. */
    private static final int MAX_ZEROS = 400;

    private static final String SEPARATOR = ", ";

    private Arguments() {}

    /**
     * Returns arguments in the order of their names, so that no report depends on the order of a map that has none.
     * What is neither a text nor a number becomes the text that messages show.
     */
    static SortedMap<String, Object> plain(Map<String, ?> arguments) {
        TreeMap<String, Object> plain = new TreeMap<>();
        arguments.forEach((name, value) -> plain.put(name, plain(value)));
        return Collections.unmodifiableSortedMap(plain);
    }

    /** Returns arguments as messages say them: those that each language says in its way still are as they were. */
    static Map<String, ?> spoken(SortedMap<String, Object> plain, Map<String, ?> arguments) {
        if (arguments.values().stream().noneMatch(Arguments::isSpoken)) {
            return plain;
        }
        Map<String, Object> spoken = new TreeMap<>(plain);
        arguments.forEach((name, value) -> {
            if (isSpoken(value)) {
                spoken.put(name, value instanceof Collection<?> items ? List.copyOf(items) : value);
            }
        });
        return spoken;
    }

    private static boolean isSpoken(Object value) {
        return value instanceof Localized || value instanceof Collection;
    }

    /** Returns what was {@linkplain #joined joined}, unless there are commas in it. */
    static List<String> parted(String joined) {
        return List.of(joined.split(SEPARATOR, -1));
    }

    /** Returns what is in a collection as one text, as programs are told it. */
    static String joined(Collection<?> items) {
        StringBuilder joined = new StringBuilder();
        for (Object item : items) {
            joined.append(joined.isEmpty() ? "" : SEPARATOR).append(item);
        }
        return joined.toString();
    }

    private static Serializable plain(Object value) {
        return value instanceof Number number && decimal(number) != null
                ? number
                : Excerpt.wellFormed(value instanceof Collection<?> items ? joined(items) : value.toString());
    }

    /** Returns arguments among which equal numbers of different types are equal. */
    static Map<String, Object> comparable(SortedMap<String, Object> plain) {
        Map<String, Object> comparable = new TreeMap<>();
        plain.forEach((name, value) -> {
            BigDecimal decimal = decimal(value);
            comparable.put(name, decimal == null ? value : decimal.stripTrailingZeros());
        });
        return comparable;
    }

    /** Returns the value of a number, or null for what is none, or none that can be told. */
    private static @Nullable BigDecimal decimal(Object value) {
        if (value instanceof Integer || value instanceof Long || value instanceof Short || value instanceof Byte) {
            return BigDecimal.valueOf(((Number) value).longValue());
        }
        if (value instanceof Double || value instanceof Float) {
            boolean isFinite = Double.isFinite(((Number) value).doubleValue());
            return isFinite ? new BigDecimal(value.toString()) : null;
        }
        // Not their subclasses, which may say anything.
        BigDecimal exact = value.getClass() == BigInteger.class
                ? new BigDecimal((BigInteger) value)
                : value.getClass() == BigDecimal.class ? (BigDecimal) value : null;
        boolean isFar = exact == null || exact.precision() > MAX_DIGITS || Math.abs(exact.scale()) > MAX_ZEROS;
        return isFar ? null : exact;
    }
}
