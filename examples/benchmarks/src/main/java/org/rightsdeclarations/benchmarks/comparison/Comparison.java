package org.rightsdeclarations.benchmarks.comparison;

import static java.util.Locale.ROOT;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.rightsdeclarations.benchmarks.Table;
import org.rightsdeclarations.json.DeclarationJson;

/** Compares all ways of reading and writing, and makes tables of the costs. */
public final class Comparison {
    private final Map<String, Map<Way, Cost>> costs = new LinkedHashMap<>();

    private Comparison() {}

    /**
     * Measures everything.
     *
     * @param forks in how many processes, one after the other
     * @param each how long a process warms up for each document, but longer for the first, and how long it then
     *     measures
     * @return the least costs of all processes
     * @throws IOException if a process cannot be started
     */
    public static Comparison measure(int forks, Duration each) throws IOException {
        Comparison comparison = new Comparison();
        for (int i = 0; i < forks; i++) {
            Fork.measure(each)
                    .forEach((document, ways) -> ways.forEach((way, cost) -> comparison
                            .costs
                            .computeIfAbsent(document, name -> new EnumMap<>(Way.class))
                            .merge(way, cost, Cost::least)));
        }
        return comparison;
    }

    /**
     * The clean document, for programs that read one.
     *
     * @return its JSON
     */
    public static byte[] document() {
        return Documents.clean().bytes();
    }

    private Cost cost(Document document, Way way) {
        return requireNonNull(requireNonNull(costs.get(document.name())).get(way));
    }

    /** Returns the tables. */
    @Override
    public String toString() {
        return reading(Documents.clean()) + "\n" + documents() + "\n" + writing(Documents.clean());
    }

    private Table reading(Document document) {
        Table table = new Table("reading", "CPU time", "of the scan", "of the peer", "allocated", "of data binding");
        for (Way way : Way.values()) {
            if (!way.isWriting()) {
                Cost cost = cost(document, way);
                table.add(
                        way.toString(),
                        cost.time(),
                        cost.timeOf(cost(document, Way.SCAN)),
                        cost.timeOf(cost(document, Way.PEER)),
                        cost.allocated(),
                        cost.allocatedOf(cost(document, Way.DATABIND)));
            }
        }
        return table;
    }

    private Table documents() {
        Table table = new Table(
                "document", "bytes", "findings", "scan", "peer, of the scan", "import, of the scan", "of the peer");
        for (Document document : Documents.all()) {
            Cost read = cost(document, Way.IMPORT);
            Cost scan = cost(document, Way.SCAN);
            table.add(
                    document.name(),
                    String.format(ROOT, "%,d", document.bytes().length),
                    String.format(
                            ROOT,
                            "%,d",
                            DeclarationJson.read(document.bytes())
                                    .getReport()
                                    .getProblems()
                                    .size()),
                    scan.time(),
                    cost(document, Way.PEER).timeOf(scan),
                    read.timeOf(scan),
                    read.timeOf(cost(document, Way.PEER)));
        }
        return table;
    }

    private Table writing(Document document) {
        Table table = new Table("writing", "CPU time", "of data binding", "allocated", "of data binding");
        for (Way way : Way.values()) {
            if (way.isWriting()) {
                Cost cost = cost(document, way);
                table.add(
                        way.toString(),
                        cost.time(),
                        cost.timeOf(cost(document, Way.WRITE_RECORDS)),
                        cost.allocated(),
                        cost.allocatedOf(cost(document, Way.WRITE_RECORDS)));
            }
        }
        return table;
    }
}
