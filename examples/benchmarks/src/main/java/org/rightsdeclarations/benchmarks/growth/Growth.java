package org.rightsdeclarations.benchmarks.growth;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Locale.ROOT;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.benchmarks.Table;

/**
 * How the cost of a case grows: the CPU time of documents with n, 2n, 4n and 8n items.
 *
 * @param measured the case
 * @param items n
 * @param nanoseconds the times; fewer than four if one is so long that the next would take too long
 */
record Growth(Case measured, int items, List<Long> nanoseconds) {
    /** A doubling that costs more is a fault. */
    static final double MAX_GROWTH = 2.4;

    private static final int SIZES = 4;
    private static final int LEAST_BYTES = 64 << 10;
    private static final long MAX_LEAST = 20_000_000;

    /** Shorter times are too near to the noise to be compared. */
    private static final long COMPARABLE = 10_000_000;

    /** What takes so long is no noise: no longer one is tried. */
    private static final long TOO_LONG = 1_000_000_000;

    /**
     * Code that no case before went through is interpreted at first, and on a busy machine the caches are others' most
     * of the time: it takes many rounds until one shows what the work costs.
     */
    private static final int MAX_ROUNDS = 24;

    /** No case is measured for longer: in that time, code is compiled. */
    private static final long MAX_SPENT = 8_000_000_000L;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** Keeps the compiler from leaving out work of which nobody uses the result. */
    @SuppressWarnings("UnusedVariable")
    private static volatile @Nullable Object kept;

    /** Measures a case; again and again, if it looks like a fault, since noise only ever adds. */
    static Growth measure(Case measured) {
        int items = measured.items(LEAST_BYTES);
        List<byte[]> documents = new ArrayList<>();
        for (int i = 0; i < SIZES; i++) {
            documents.add(measured.document().apply(items << i).getBytes(UTF_8));
        }
        long[] least = new long[SIZES];
        Arrays.fill(least, Long.MAX_VALUE);
        Growth growth;
        long spent = 0;
        int round = 0;
        do {
            int size = 0;
            do {
                long time = time(measured.operation(), documents.get(size));
                least[size] = Math.min(least[size], time);
                spent += time;
                size++;
            } while (size < SIZES && least[size - 1] < TOO_LONG);
            growth = new Growth(
                    measured, items, LongStream.of(least).limit(size).boxed().toList());
            round++;
        } while (round < MAX_ROUNDS && growth.isFault() && spent < MAX_SPENT);
        return growth;
    }

    static long time(Operation operation, byte[] document) {
        Supplier<?> work = operation.prepare(document);
        long start = THREADS.getCurrentThreadCpuTime();
        kept = work.get();
        return THREADS.getCurrentThreadCpuTime() - start;
    }

    boolean isFault() {
        return !faults().isEmpty();
    }

    /** Says what is wrong; empty if nothing is. */
    String faults() {
        List<String> faults = new ArrayList<>();
        if (measured.operation().isReading() && nanoseconds.get(0) > MAX_LEAST) {
            faults.add("64 KB");
        }
        for (int i = 1; i < nanoseconds.size(); i++) {
            if (nanoseconds.get(i) >= COMPARABLE && doubling(i) > MAX_GROWTH) {
                faults.add("growth");
                break;
            }
        }
        if (nanoseconds.size() < SIZES) {
            faults.add("too long");
        }
        return String.join(", ", faults);
    }

    private double doubling(int size) {
        return (double) nanoseconds.get(size) / nanoseconds.get(size - 1);
    }

    static Table table() {
        return new Table("filled", "values", "work", "n", "n to 8n in ms", "growth", "fault");
    }

    /** Adds a row to a table, and returns its line. */
    String addTo(Table table) {
        return table.add(
                measured.places(),
                measured.values(),
                measured.operation().toString(),
                String.valueOf(items),
                nanoseconds.stream()
                        .map(time -> String.format(ROOT, "%.1f", time / 1e6))
                        .collect(Collectors.joining(" ")),
                LongStream.range(1, nanoseconds.size())
                        .mapToObj(size -> String.format(ROOT, "%.1f", doubling((int) size)))
                        .collect(Collectors.joining(" ")),
                faults());
    }
}
