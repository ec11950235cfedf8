package org.rightsdeclarations.benchmarks.comparison;

/**
 * What a task costs once.
 *
 * @param nanoseconds CPU time
 * @param bytes allocated bytes
 */
record Cost(double nanoseconds, double bytes) {
    static final Cost UNKNOWN = new Cost(Double.MAX_VALUE, Double.MAX_VALUE);

    Cost least(Cost other) {
        return new Cost(Math.min(nanoseconds, other.nanoseconds), Math.min(bytes, other.bytes));
    }
}
