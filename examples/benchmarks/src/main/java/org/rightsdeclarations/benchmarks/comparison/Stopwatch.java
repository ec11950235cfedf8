package org.rightsdeclarations.benchmarks.comparison;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Measures tasks that take turns. Not thread-safe: it looks at the thread that calls it. */
final class Stopwatch {
    /** Long enough for the clock, short enough that some batches are not interrupted. */
    private static final long BATCH_NANOSECONDS = 2_000_000;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final Duration warmUp;
    private final Duration measuring;

    /** Keeps the compiler from leaving out work of which nobody uses the result. */
    private volatile @Nullable Object kept;

    Stopwatch(Duration warmUp, Duration measuring) {
        this.warmUp = warmUp;
        this.measuring = measuring;
    }

    /** Measures tasks: for as long as the durations say in CPU time, but in at least two rounds. */
    Map<String, Cost> measure(List<Task> tasks) {
        rounds(tasks, warmUp, new LinkedHashMap<>());
        Map<String, Cost> costs = new LinkedHashMap<>();
        rounds(tasks, measuring, costs);
        return costs;
    }

    private void rounds(List<Task> tasks, Duration duration, Map<String, Cost> costs) {
        long end = THREADS.getCurrentThreadCpuTime() + duration.toNanos();
        for (int round = 0; round < 2 || THREADS.getCurrentThreadCpuTime() < end; round++) {
            for (Task task : tasks) {
                Cost cost = costs.getOrDefault(task.name(), Cost.UNKNOWN);
                costs.put(task.name(), cost.least(batch(task.work(), times(cost))));
            }
        }
    }

    private static int times(Cost cost) {
        return (int) Math.max(1, BATCH_NANOSECONDS / cost.nanoseconds());
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
