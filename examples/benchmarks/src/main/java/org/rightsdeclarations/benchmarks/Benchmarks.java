package org.rightsdeclarations.benchmarks;

import org.rightsdeclarations.benchmarks.comparison.Comparison;

/** Starts what the command line names. */
public final class Benchmarks {
    private Benchmarks() {}

    /**
     * Measures.
     *
     * @param arguments what to measure, and {@code full} to measure longer
     */
    public static void main(String[] arguments) {
        new Comparison(System.out, 1).run();
    }
}
