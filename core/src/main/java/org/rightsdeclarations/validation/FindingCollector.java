package org.rightsdeclarations.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.problem.Severity;
import org.rightsdeclarations.problem.Unchecked;

/**
 * Collects findings up to a limit, and counts the others: never holds more than twice as many as are wanted, so that a
 * document cannot fill the memory with what is wrong with it. Used by one thread.
 */
final class FindingCollector {
    private final int most;
    private final Predicate<Finding> holds;
    private final List<Finding> kept = new ArrayList<>(0);
    private int found;

    /** The first error so far, which is kept whatever comes before it: it says why a document is not sound. */
    private @Nullable Finding firstError;

    /**
     * Creates a collector.
     *
     * @param most how many findings are wanted, 1 or more
     * @param holds tells whether a finding counts
     */
    FindingCollector(int most, Predicate<Finding> holds) {
        this.most = most;
        this.holds = holds;
    }

    /** Returns how many findings counted so far. */
    int found() {
        return found;
    }

    void add(Finding finding) {
        if (!holds.test(finding)) {
            return;
        }
        found++;
        if (finding.severity() == Severity.ERROR
                && (firstError == null || Finding.DOCUMENT_ORDER.compare(finding, firstError) < 0)) {
            firstError = finding;
        }
        kept.add(finding);
        if (kept.size() / 2 >= most) {
            trim();
        }
    }

    private void trim() {
        if (kept.size() > 1) {
            kept.sort(Finding.DOCUMENT_ORDER);
        }
        if (kept.size() > most) {
            kept.subList(most, kept.size()).clear();
        }
    }

    /** Returns what is kept, in document order, with what was not checked. */
    Findings findings(Supplier<List<Unchecked>> unchecked) {
        if (kept.isEmpty()) {
            return new Findings(List.of(), 0, unchecked);
        }
        trim();
        Finding error = firstError;
        if (error != null && Finding.DOCUMENT_ORDER.compare(error, kept.get(kept.size() - 1)) > 0) {
            kept.set(kept.size() - 1, error);
        }
        return new Findings(kept, found - kept.size(), unchecked);
    }
}
