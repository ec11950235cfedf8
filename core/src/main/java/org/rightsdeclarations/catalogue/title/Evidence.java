package org.rightsdeclarations.catalogue.title;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Words of titles that a word of a sought title is, or may be.
 *
 * @param words the words
 * @param gain what a title is worth more at most that has one of them
 */
record Evidence(List<Word> words, double gain) {
    private static final Comparator<Evidence> COSTLIEST_FIRST =
            Comparator.comparingLong((Evidence one) -> one.cost()).reversed();

    /** Sums are not exact. */
    private static final double DOUBT = 1e-9;

    /** Returns how many titles have one of some words. */
    static long cost(List<Evidence> all) {
        return all.stream().mapToLong(one -> one.cost()).sum();
    }

    private long cost() {
        long cost = 0;
        for (Word word : words) {
            cost += word.size();
        }
        return cost;
    }

    /**
     * Returns what is enough to find all titles that are worth something: without the costliest, which are common
     * words.
     */
    static List<Evidence> enough(List<Evidence> all, double least) {
        List<Evidence> kept = new ArrayList<>(all);
        kept.sort(COSTLIEST_FIRST);
        double left = least - DOUBT;
        for (int i = 0; i < kept.size(); ) {
            if (kept.get(i).gain < left) {
                left -= kept.remove(i).gain;
            } else {
                i++;
            }
        }
        return kept;
    }
}
