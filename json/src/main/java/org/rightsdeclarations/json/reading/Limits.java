package org.rightsdeclarations.json.reading;

/** How far a reading goes. Immutable and thread-safe. */
@SuppressWarnings("EnumOrdinal") // a map of limits took a quarter of the time of a reading
public final class Limits {
    /** Strict, with the default limits. */
    public static final Limits STRICT = new Limits(false, defaults());

    private final boolean lenient;

    /** In the order of the limits: they are asked for at every value. */
    private final int[] values;

    private Limits(boolean lenient, int[] values) {
        this.lenient = lenient;
        this.values = values;
    }

    private static int[] defaults() {
        Limit[] limits = Limit.values();
        int[] values = new int[limits.length];
        for (Limit limit : limits) {
            values[limit.ordinal()] = limit.byDefault();
        }
        return values;
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
        int[] changed = values.clone();
        changed[limit.ordinal()] = limit.check(value);
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
        return values[limit.ordinal()];
    }
}
