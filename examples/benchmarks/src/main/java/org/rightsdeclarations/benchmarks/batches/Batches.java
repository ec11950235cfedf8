package org.rightsdeclarations.benchmarks.batches;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Locale.ROOT;

import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.rightsdeclarations.benchmarks.Table;
import org.rightsdeclarations.benchmarks.peer.Peer;
import org.rightsdeclarations.json.DeclarationJson;

/** Reads many documents as the library and the peer do, and makes a table of how many a second. */
public final class Batches {
    private static final Peer PEER = new Peer();

    /** The ways by their names: each counts the documents in which nothing is wrong. */
    private static final Map<String, ToLongFunction<InputStream>> WAYS = new LinkedHashMap<>();

    static {
        WAYS.put(
                "data binding and Hibernate Validator",
                lines -> PEER.readAll(lines)
                        .filter(records -> PEER.validate(records).isEmpty())
                        .count());
        WAYS.put(
                "the same, lines in parallel",
                lines -> new BufferedReader(new InputStreamReader(lines, UTF_8))
                        .lines()
                        .parallel()
                        .filter(line -> PEER.validate(PEER.read(line)).isEmpty())
                        .count());
        WAYS.put(
                "this library",
                lines -> DeclarationJson.readLines(lines)
                        .filter(line -> line.getResult().getReport().isClean())
                        .count());
        WAYS.put(
                "this library, lines in parallel",
                lines -> DeclarationJson.readLines(lines)
                        .parallel()
                        .filter(line -> line.getResult().getReport().isClean())
                        .count());
    }

    private Batches() {}

    /**
     * Measures.
     *
     * @param document a document on one line in which nothing is wrong
     * @param count how many of it a batch has
     * @param rounds how often each way reads a batch
     * @return the table
     */
    public static Table measure(byte[] document, int count, int rounds) {
        byte[] line = Arrays.copyOf(document, document.length + 1);
        line[document.length] = '\n';
        Map<String, Long> least = new LinkedHashMap<>();
        for (int i = 0; i < rounds; i++) {
            WAYS.forEach((name, way) -> least.merge(name, time(way, new Repeated(line, count), count), Math::min));
        }
        Table table = new Table("many documents", "documents a second", "of the peer");
        long peer = least.values().iterator().next();
        least.forEach((name, time) -> table.add(
                name,
                String.format(ROOT, "%,.0f", count * 1e9 / time),
                String.format(ROOT, "%.2f", (double) peer / time)));
        return table;
    }

    private static long time(ToLongFunction<InputStream> way, InputStream lines, int count) {
        long start = System.nanoTime();
        if (way.applyAsLong(lines) != count) {
            throw new IllegalStateException("something is wrong in a document");
        }
        return System.nanoTime() - start;
    }
}
