package org.rightsdeclarations.benchmarks.comparison;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Measures all ways of a document, which take turns. Not thread-safe: it looks at the thread that calls it. */
final class Stopwatch {
    /** Long enough for the clock, short enough that some batches are not interrupted. */
    private static final long BATCH_NANOSECONDS = 2_000_000;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final Map<Way, Supplier<?>> works = new EnumMap<>(Way.class);
    private final Map<Way, Cost> costs = new EnumMap<>(Way.class);

    /** Keeps the compiler from leaving out work of which nobody uses the result. */
    @SuppressWarnings("UnusedVariable")
    private volatile @Nullable Object kept;

    Stopwatch(Document document) {
        for (Way way : Way.values()) {
            works.put(way, way.of(document));
        }
    }

    /** Returns the least costs, after some CPU time for warming up. */
    Map<Way, Cost> measure(Duration warmUp, Duration measuring) {
        rounds(warmUp);
        costs.clear();
        rounds(measuring);
        return costs;
    }

    private void rounds(Duration duration) {
        long end = THREADS.getCurrentThreadCpuTime() + duration.toNanos();
        do {
            works.forEach((way, work) -> costs.merge(way, batch(work, times(way)), Cost::least));
        } while (THREADS.getCurrentThreadCpuTime() < end);
    }

    private int times(Way way) {
        Cost known = costs.get(way);
        return known == null ? 1 : (int) Math.max(1, BATCH_NANOSECONDS / known.nanoseconds());
    }

    private Cost batch(Supplier<?> work, int times) {
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        long nanoseconds = THREADS.getCurrentThreadCpuTime();
        for (int i = 0; i < times; i++) {
            kept = work.get();
        }
        nanoseconds = THREADS.getCurrentThreadCpuTime() - nanoseconds;
        bytes = THREADS.getCurrentThreadAllocatedBytes() - bytes;
        return new Cost((double) nanoseconds / times, (double) bytes / times);
    }
}
