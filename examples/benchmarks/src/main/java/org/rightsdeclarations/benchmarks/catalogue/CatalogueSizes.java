package org.rightsdeclarations.benchmarks.catalogue;

import static java.util.Locale.ROOT;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.benchmarks.Table;
import org.rightsdeclarations.catalogue.CatalogueEntry;
import org.rightsdeclarations.catalogue.InstrumentCatalogue;
import org.rightsdeclarations.json.DeclarationJson;
import org.rightsdeclarations.json.ReadOptions;
import org.rightsdeclarations.validation.DeclarationValidator;
import org.rightsdeclarations.world.Instrument;

/** What each look-up, and a document that is read, costs with catalogues of several sizes. */
public final class CatalogueSizes {
    private static final int[] SIZES = {33, 296, 3_000, 10_000};
    private static final int SOUGHT = 16;

    /** Long enough for the clock, short enough that some are not interrupted. */
    private static final long BATCH_NANOSECONDS = 3_000_000;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** Keeps the compiler from leaving out work of which nobody uses the result. */
    @SuppressWarnings("UnusedVariable")
    private static volatile @Nullable Object kept;

    private final List<InstrumentCatalogue> catalogues;

    /** What is done with the catalogue of a number, by what the table calls it. */
    private final Map<String, IntFunction<Object>> tasks = new LinkedHashMap<>();

    private CatalogueSizes(byte[] document) {
        Declaration declaration = DeclarationJson.read(document).orElseThrow();
        catalogues = Arrays.stream(SIZES)
                .mapToObj(size -> MadeInstruments.catalogue(declaration, size))
                .toList();
        List<Instrument> sought = catalogues.get(0).getInstruments().stream()
                .map(CatalogueEntry::value)
                .filter(instrument -> !instrument.getIdentifiers().isEmpty())
                .limit(SOUGHT)
                .toList();
        for (LookUp lookUp : LookUp.values()) {
            List<String> words = lookUp.words(sought);
            tasks.put(lookUp.toString(), size -> {
                Object found = words;
                for (String word : words) {
                    found = lookUp.find(catalogues.get(size), word);
                }
                return found;
            });
        }
        List<ReadOptions> options = catalogues.stream()
                .map(catalogue -> ReadOptions.strict()
                        .withValidator(DeclarationValidator.standard().withCatalogue(catalogue)))
                .toList();
        tasks.put("validated import of the document", size -> DeclarationJson.read(document, options.get(size)));
    }

    /**
     * Measures everything.
     *
     * @param document a clean document
     * @param rounds how often; the least time counts
     * @return the CPU time with each size, and how many times that with the smallest the largest takes
     */
    public static Table measure(byte[] document, int rounds) {
        CatalogueSizes sizes = new CatalogueSizes(document);
        List<String> columns = new ArrayList<>(List.of("look-up, microseconds with"));
        for (int size : SIZES) {
            columns.add(String.format(ROOT, "%,d instruments", size));
        }
        columns.add("growth");
        Table table = new Table(columns.toArray(String[]::new));
        Map<String, double[]> least = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            sizes.tasks.forEach((name, task) -> {
                double[] times = least.computeIfAbsent(name, n -> fill(new double[SIZES.length]));
                for (int size = 0; size < SIZES.length; size++) {
                    times[size] = Math.min(times[size], time(task, size));
                }
            });
        }
        least.forEach((name, times) -> {
            int count = name.startsWith("validated") ? 1 : SOUGHT;
            List<String> cells = new ArrayList<>(List.of(name));
            for (double time : times) {
                cells.add(String.format(ROOT, "%.2f", time / 1_000 / count));
            }
            cells.add(String.format(ROOT, "%.2f", times[SIZES.length - 1] / times[0]));
            table.add(cells.toArray(String[]::new));
        });
        return table;
    }

    private static double[] fill(double[] times) {
        Arrays.fill(times, Double.MAX_VALUE);
        return times;
    }

    private static double time(IntFunction<Object> task, int size) {
        kept = task.apply(size); // the first after another task finds the caches filled by that
        int count = 0;
        long start = THREADS.getCurrentThreadCpuTime();
        long spent;
        do {
            kept = task.apply(size);
            count++;
            spent = THREADS.getCurrentThreadCpuTime() - start;
        } while (spent < BATCH_NANOSECONDS);
        return (double) spent / count;
    }
}
