package org.rightsdeclarations.benchmarks.comparison;

import static java.util.Locale.ROOT;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.rightsdeclarations.benchmarks.Table;
import org.rightsdeclarations.benchmarks.peer.DeclarationRecord;
import org.rightsdeclarations.benchmarks.peer.Peer;
import org.rightsdeclarations.json.DeclarationJson;
import org.rightsdeclarations.json.ReadOptions;
import org.rightsdeclarations.validation.DeclarationValidator;

/** Compares ways of reading and writing, and prints tables. */
public final class Comparison {
    private static final String SCAN = "token scan";
    private static final String STRINGS = "token scan, all strings made";
    private static final String DATABIND = "data binding, strict";
    private static final String PEER = "data binding and Hibernate Validator";
    private static final String STRUCTURE = "this library: structure alone";
    private static final String RULES = "this library: rules alone";
    private static final String IMPORT = "this library: import, which is both";
    private static final String WRITE_DATABIND = "data binding";
    private static final String WRITE = "this library";

    private static final ReadOptions WITHOUT_RULES = ReadOptions.strict().withoutRules();

    private final Peer peer = new Peer();
    private final PrintStream out;
    private final int effort;

    /**
     * Creates a comparison.
     *
     * @param out where it prints
     * @param effort how many times as long as a quick one it takes
     */
    public Comparison(PrintStream out, int effort) {
        this.out = out;
        this.effort = effort;
    }

    /** Measures everything, and prints it. */
    public void run() {
        reading(Documents.clean());
        documents(List.of(
                Documents.clean(),
                Documents.withSixFindings(),
                Documents.inSevenLanguages(),
                Documents.withIrregularLabels(),
                Documents.of100000Clauses()));
        writing(Documents.clean());
    }

    private Map<String, Cost> measure(int seconds, List<Task> tasks) {
        Duration duration = Duration.ofSeconds((long) seconds * effort);
        return new Stopwatch(duration, duration).measure(tasks);
    }

    private void reading(Document document) {
        byte[] bytes = document.bytes();
        DeclarationValidator rules = DeclarationValidator.standard();
        Map<String, Cost> costs = measure(
                6,
                List.of(
                        new Task(SCAN, () -> TokenScan.tokens(bytes)),
                        new Task(STRINGS, () -> TokenScan.strings(bytes)),
                        new Task(DATABIND, () -> peer.read(bytes)),
                        new Task(PEER, () -> peer.validate(peer.read(bytes))),
                        new Task(STRUCTURE, () -> DeclarationJson.read(bytes, WITHOUT_RULES)),
                        new Task(RULES, () -> rules.validate(document.declaration())),
                        new Task(IMPORT, () -> DeclarationJson.read(bytes))));
        Table table = new Table("reading", "CPU time", "of the scan", "allocated", "of data binding");
        Cost scan = costs.get(SCAN);
        Cost databind = costs.get(DATABIND);
        costs.forEach((name, cost) -> table.add(
                name,
                microseconds(cost),
                ratio(cost.nanoseconds(), scan.nanoseconds()),
                kilobytes(cost),
                ratio(cost.bytes(), databind.bytes())));
        out.printf(ROOT, "A clean document of %,d bytes:%n%n%s%n", bytes.length, table);
    }

    private void documents(List<Document> documents) {
        Table table = new Table("document", "bytes", "scan", "peer", "import", "printed", "import of the peer");
        for (Document document : documents) {
            byte[] bytes = document.bytes();
            Map<String, Cost> costs = measure(
                    2,
                    List.of(
                            new Task(SCAN, () -> TokenScan.tokens(bytes)),
                            new Task(PEER, () -> peer.validate(peer.read(bytes))),
                            new Task(IMPORT, () -> DeclarationJson.read(bytes)),
                            new Task(
                                    "printed",
                                    () -> DeclarationJson.read(bytes)
                                            .getReport()
                                            .toString())));
            double scan = costs.get(SCAN).nanoseconds();
            table.add(
                    document.name(),
                    String.format(ROOT, "%,d", bytes.length),
                    microseconds(costs.get(SCAN)),
                    ratio(costs.get(PEER).nanoseconds(), scan),
                    ratio(costs.get(IMPORT).nanoseconds(), scan),
                    ratio(costs.get("printed").nanoseconds(), scan),
                    ratio(costs.get(IMPORT).nanoseconds(), costs.get(PEER).nanoseconds()));
        }
        out.printf(ROOT, "Other documents:%n%n%s%n", table);
    }

    private void writing(Document document) {
        DeclarationRecord records = peer.read(document.bytes());
        Map<String, Cost> costs = measure(
                2,
                List.of(
                        new Task(WRITE_DATABIND, () -> peer.write(records)),
                        new Task(WRITE, () -> DeclarationJson.writeBytes(document.declaration()))));
        Cost databind = costs.get(WRITE_DATABIND);
        Table table = new Table("writing", "CPU time", "of data binding", "allocated", "of data binding");
        costs.forEach((name, cost) -> table.add(
                name,
                microseconds(cost),
                ratio(cost.nanoseconds(), databind.nanoseconds()),
                kilobytes(cost),
                ratio(cost.bytes(), databind.bytes())));
        out.printf(ROOT, "Writing the clean document:%n%n%s%n", table);
    }

    private static String microseconds(Cost cost) {
        return String.format(ROOT, "%,.1f µs", cost.nanoseconds() / 1000);
    }

    private static String kilobytes(Cost cost) {
        return String.format(ROOT, "%,.1f KB", cost.bytes() / 1000);
    }

    private static String ratio(double part, double whole) {
        return String.format(ROOT, "%.2f", part / whole);
    }
}
