package org.rightsdeclarations.json.reading;

import java.util.EnumMap;
import java.util.Map;

/** How far a reading goes. Immutable and thread-safe. */
public final class Limits {
    /** Strict, with the default limits. */
    public static final Limits STRICT = new Limits(false, new EnumMap<>(Limit.class));

    private final boolean lenient;

    /** The limits that are not as by default. */
    private final Map<Limit, Integer> values;

    private Limits(boolean lenient, Map<Limit, Integer> values) {
        this.lenient = lenient;
        this.values = values;
    }

    /**
     * Lets unknown members be warnings only.
     *
     * @return the changed copy
     */
    public Limits withLeniency() {
        return new Limits(true, values);
    }

    /**
     * Changes a limit.
     *
     * @param limit the limit
     * @param value the most that is allowed
     * @return the changed copy
     * @throws IllegalArgumentException if {@code value} is less than 1, or more than can be asked for
     */
    public Limits with(Limit limit, int value) {
        Map<Limit, Integer> changed = new EnumMap<>(Limit.class);
        changed.putAll(values);
        changed.put(limit, limit.check(value));
        return new Limits(lenient, changed);
    }

    /**
     * Whether an unknown member is a warning only.
     *
     * @return {@code true} if it is
     */
    public boolean isLenient() {
        return lenient;
    }

    /**
     * The most that is allowed.
     *
     * @param limit the limit
     * @return 1 or more
     */
    public int get(Limit limit) {
        return values.getOrDefault(limit, limit.byDefault());
    }
}
