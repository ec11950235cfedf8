package org.rightsdeclarations.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
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
    private static final String PLACES = "places";

    private final int most;
    private final Predicate<Finding> holds;
    private final List<Finding> kept = new ArrayList<>(0);
    private int found;
    private int made;

    private final ToldAlready toldAlready = new ToldAlready();

    /** By rule and cause, what is told once for several places; null if there is none. */
    private @Nullable Map<String, Repeated> repeated;

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

    /** The codes of the rules whose errors and warnings did not count. */
    private final SortedSet<String> waiting = new TreeSet<>();

    /** Returns the number of the next finding, in the order in which they are made. */
    int next() {
        return made++;
    }

    /** The first of several findings that have one cause. */
    private static final class Repeated {
        Finding first;
        int places;

        Repeated(Finding first) {
            this.first = first;
            this.places = placesOf(first);
        }

        void add(Finding finding) {
            first = Finding.DOCUMENT_ORDER.compare(finding, first) < 0 ? finding : first;
            places += placesOf(finding);
        }

        /** Returns how many a finding stands for. */
        private static int placesOf(Finding finding) {
            return finding.arguments().get(PLACES) instanceof Integer places ? places : 1;
        }

        Finding counted() {
            Map<String, Object> arguments = new HashMap<>(first.arguments());
            arguments.put(PLACES, places);
            return new Finding(
                    first.rule(), first.severity(), first.evidence(), first.where(), arguments, first.number());
        }
    }

    void add(Finding finding) {
        if (!holds.test(finding)) {
            if (finding.severity() != Severity.INFO) {
                waiting.add(finding.rule().getCode());
            }
            return;
        }
        if (!toldAlready.keepsBack(finding)) {
            addTold(finding);
        }
    }

    private void addTold(Finding finding) {
        Optional<String> cause = finding.rule().getCause();
        if (cause.isEmpty()) {
            keep(finding);
            return;
        }
        Map<String, Repeated> known = repeated == null ? new LinkedHashMap<>() : repeated;
        repeated = known;
        Object shared = finding.arguments().get(cause.get());
        String key = finding.rule().getCode()
                + ' '
                + (shared == null ? finding.where().getPointer() : shared);
        Repeated same = known.get(key);
        if (same != null) {
            same.add(finding);
        } else if (known.size() / 2 >= most) {
            keep(new Repeated(finding).counted());
        } else {
            known.put(key, new Repeated(finding));
        }
    }

    private void keep(Finding finding) {
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

    /** Returns what is kept, in document order, with what was not checked, or did not count. */
    Findings findings(Supplier<List<Unchecked>> gaps) {
        Supplier<List<Unchecked>> unchecked = waiting.isEmpty() ? gaps : () -> withWaiting(gaps.get());
        toldAlready.release(this::addTold);
        if (repeated != null) {
            repeated.values().forEach(same -> keep(same.counted()));
            repeated = null;
        }
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

    private List<Unchecked> withWaiting(List<Unchecked> gaps) {
        List<Unchecked> all = new ArrayList<>(gaps);
        all.add(new Unchecked(Unchecked.Kind.WAITING, List.copyOf(waiting)));
        return all;
    }
}
