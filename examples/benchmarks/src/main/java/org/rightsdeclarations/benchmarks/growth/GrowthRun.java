package org.rightsdeclarations.benchmarks.growth;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Locale.ROOT;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.rightsdeclarations.benchmarks.Table;

/** Measures all cases; writes tables of them, and prints the faults as it finds them. */
public final class GrowthRun {
    private static final int GREATEST_BYTES = 16 << 20;
    private static final long MAX_GREATEST = 5_000_000_000L;

    /** Of so many cases, one is enough for warming up; and for documents of the greatest size in a quick run. */
    private static final int SAMPLED = 29;

    private static final int WARM_UPS = 5;

    private final Table growths = Growth.table();
    private final Table greatest = new Table("filled", "values", "work", "16 MB in ms");
    private final PrintStream out;
    private int faults;

    private GrowthRun(PrintStream out) {
        this.out = out;
    }

    /**
     * Measures.
     *
     * @param only what the places of cases contain that are measured; empty for all
     * @param full whether every pair of lists is looked at, and every list in a document of 16 MB
     * @param out where faults are printed
     * @param file where the tables of all cases go
     * @return how many faults there are
     * @throws IOException if the tables cannot be written
     */
    public static int of(String only, boolean full, PrintStream out, Path file) throws IOException {
        List<Case> all = Cases.of(full);
        warmUp(all);
        List<Case> cases =
                all.stream().filter(one -> one.places().contains(only)).toList();
        GrowthRun run = new GrowthRun(out);
        out.print(run.growths.head());
        for (int i = 0; i < cases.size(); i++) {
            run.grow(cases.get(i));
            if (cases.get(i).isEnlarged() && (full || i % SAMPLED == 0)) {
                run.enlarge(cases.get(i));
            }
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, run.growths + "\n" + run.greatest, UTF_8);
        out.printf(ROOT, "%n%,d faults in %,d cases; all are in %s%n", run.faults, cases.size(), file);
        return run.faults;
    }

    private static void warmUp(List<Case> cases) {
        for (int i = 0; i < WARM_UPS; i++) {
            for (int j = 0; j < cases.size(); j += SAMPLED) {
                Case one = cases.get(j);
                Growth.time(one.operation(), one.document().apply(100).getBytes(UTF_8));
            }
        }
    }

    private void grow(Case one) {
        Growth growth = Growth.measure(one);
        String line = growth.addTo(growths);
        if (growth.isFault()) {
            faults++;
            out.print(line);
        }
    }

    private void enlarge(Case one) {
        String document = one.document().apply(one.items(GREATEST_BYTES));
        long time = Growth.time(one.operation(), document.getBytes(UTF_8));
        String line = greatest.add(
                one.places(), one.values(), one.operation().toString(), String.format(ROOT, "%,d", time / 1_000_000));
        if (time > MAX_GREATEST) {
            faults++;
            out.print(line);
        }
    }
}
