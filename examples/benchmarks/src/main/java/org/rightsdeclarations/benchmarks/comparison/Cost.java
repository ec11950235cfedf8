package org.rightsdeclarations.benchmarks.comparison;

import static java.util.Locale.ROOT;

/**
 * What going a way costs once.
 *
 * @param nanoseconds CPU time
 * @param bytes allocated bytes
 */
record Cost(double nanoseconds, double bytes) {
    Cost least(Cost other) {
        return new Cost(Math.min(nanoseconds, other.nanoseconds), Math.min(bytes, other.bytes));
    }

    String time() {
        return String.format(ROOT, "%,.1f µs", nanoseconds / 1_000);
    }

    String timeOf(Cost other) {
        return String.format(ROOT, "%.2f", nanoseconds / other.nanoseconds);
    }

    String allocated() {
        return String.format(ROOT, "%,.1f KB", bytes / 1_000);
    }

    String allocatedOf(Cost other) {
        return String.format(ROOT, "%.2f", bytes / other.bytes);
    }
}
