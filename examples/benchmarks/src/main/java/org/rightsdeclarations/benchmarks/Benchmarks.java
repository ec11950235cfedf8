package org.rightsdeclarations.benchmarks;

import java.io.IOException;
import java.time.Duration;
import org.rightsdeclarations.benchmarks.comparison.Comparison;

/** Starts what the command line names. */
public final class Benchmarks {
    private Benchmarks() {}

    /**
     * Measures.
     *
     * @param arguments what to measure, and {@code full} to measure longer
     * @throws IOException if a process cannot be started
     */
    public static void main(String[] arguments) throws IOException {
        System.out.println(Comparison.measure(2, Duration.ofSeconds(2)));
    }
}
