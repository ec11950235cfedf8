package org.rightsdeclarations.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.openjdk.jmh.runner.RunnerException;
import org.rightsdeclarations.benchmarks.batches.Batches;
import org.rightsdeclarations.benchmarks.catalogue.CatalogueSizes;
import org.rightsdeclarations.benchmarks.comparison.Comparison;
import org.rightsdeclarations.benchmarks.comparison.Paths;
import org.rightsdeclarations.benchmarks.growth.GrowthRun;
import org.rightsdeclarations.benchmarks.startup.StartUp;

/**
 * Measures what the command line names: {@code comparison}, {@code start-up}, {@code growth}, {@code catalogue},
 * {@code batches} or {@code paths}.
 */
public final class Benchmarks {
    private static final String FULL = "full";
    private static final String ONLY = "only=";
    private static final Set<String> KNOWN =
            Set.of("comparison", "start-up", "growth", "paths", "catalogue", "batches", FULL);
    private static final Set<String> BY_DEFAULT = Set.of("comparison", "start-up");

    private Benchmarks() {}

    /**
     * Measures.
     *
     * @param arguments what to measure, none for the comparison and the start-up; and {@code full} to measure longer,
     *     for figures to tell
     * @throws IOException if a process cannot be started
     * @throws RunnerException if JMH fails
     */
    public static void main(String[] arguments) throws IOException, RunnerException {
        Set<String> wanted = new TreeSet<>(Set.of(arguments));
        String only = wanted.stream()
                .filter(argument -> argument.startsWith(ONLY))
                .map(argument -> argument.substring(ONLY.length()))
                .collect(Collectors.joining());
        wanted.remove(ONLY + only);
        if (!KNOWN.containsAll(wanted)) {
            System.err.println("usage: comparison start-up growth catalogue batches paths full only=anniversaries");
            System.exit(64);
        }
        boolean full = wanted.remove(FULL);
        if (wanted.isEmpty()) {
            wanted.addAll(BY_DEFAULT);
        }
        System.out.printf("%s %s%n%n", System.getProperty("java.vm.name"), System.getProperty("java.vm.version"));
        System.exit(measure(wanted, only, full) ? 0 : 1);
    }

    private static boolean measure(Set<String> wanted, String only, boolean full) throws IOException, RunnerException {
        if (wanted.contains("comparison")) {
            System.out.println(Comparison.measure(full ? 5 : 2, Duration.ofSeconds(full ? 5 : 2)));
        }
        if (wanted.contains("start-up")) {
            Path document = Files.createTempFile("declaration", ".json");
            Files.write(document, Comparison.document());
            System.out.println(StartUp.measure(full ? 25 : 7, document));
            Files.delete(document);
        }
        if (wanted.contains("batches")) {
            System.out.println(Batches.measure(Comparison.document(), full ? 50_000 : 20_000, full ? 9 : 5));
        }
        if (wanted.contains("catalogue")) {
            System.out.println(CatalogueSizes.measure(Comparison.document(), full ? 400 : 100));
        }
        if (wanted.contains("paths")) {
            Paths.measure(full ? 3 : 1, full ? 5 : 3);
        }
        return !wanted.contains("growth") || GrowthRun.of(only, full, System.out, Path.of("target", "growth.md")) == 0;
    }
}
