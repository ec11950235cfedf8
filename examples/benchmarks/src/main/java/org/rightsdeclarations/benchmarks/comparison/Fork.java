package org.rightsdeclarations.benchmarks.comparison;

import java.io.IOException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.rightsdeclarations.benchmarks.Jvm;

/**
 * Measures in a process of its own: a compiler makes other choices in each, and which ones is chance. Says the costs on
 * the standard output.
 */
final class Fork {
    /** The first document warms up what the others use, too. */
    private static final int FIRST = 4;

    private Fork() {}

    public static void main(String[] arguments) {
        Duration each = Duration.parse(arguments[0]);
        Duration warmUp = each.multipliedBy(FIRST);
        for (Document document : Documents.all()) {
            new Stopwatch(document)
                    .measure(warmUp, each)
                    .forEach((way, cost) -> System.out.println(String.join(
                            "\t",
                            document.name(),
                            way.name(),
                            String.valueOf(cost.nanoseconds()),
                            String.valueOf(cost.bytes()))));
            warmUp = each;
        }
    }

    /** Starts a process, and returns the costs by document. */
    static Map<String, Map<Way, Cost>> measure(Duration each) throws IOException {
        Map<String, Map<Way, Cost>> costs = new LinkedHashMap<>();
        for (String line : Jvm.lines(Fork.class, each.toString())) {
            String[] cells = line.split("\t", -1);
            costs.computeIfAbsent(cells[0], document -> new EnumMap<>(Way.class))
                    .put(Way.valueOf(cells[1]), new Cost(Double.parseDouble(cells[2]), Double.parseDouble(cells[3])));
        }
        return costs;
    }
}
