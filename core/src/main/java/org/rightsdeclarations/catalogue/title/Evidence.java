package org.rightsdeclarations.catalogue.title;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Words of titles that a word of a sought title is, or may be.
 *
 * @param words the words
 * @param cost how many titles have to be looked at
 * @param gain what a title is worth more at most that has one of them
 */
record Evidence(List<Word> words, long cost, double gain) {
    private static final Comparator<Evidence> COSTLIEST_FIRST =
            Comparator.comparingLong(Evidence::cost).reversed();

    static Evidence of(List<Word> words, double gain) {
        long cost = 0;
        for (Word word : words) {
            cost += word.size();
        }
        return new Evidence(words, cost, gain);
    }

    /** Returns how many titles have to be looked at. */
    static long costOf(List<Evidence> all) {
        long cost = 0;
        for (Evidence one : all) {
            cost += one.cost;
        }
        return cost;
    }

    /** Returns what is enough to find all titles that are worth so much: all but the costliest, the common words. */
    static List<Evidence> enough(List<Evidence> all, double least) {
        List<Evidence> sorted = new ArrayList<>(all);
        sorted.sort(COSTLIEST_FIRST);
        List<Evidence> kept = new ArrayList<>(sorted.size());
        double left = least - IndexedTitle.DOUBT;
        for (Evidence one : sorted) {
            if (one.gain < left) {
                left -= one.gain;
            } else {
                kept.add(one);
            }
        }
        return kept;
    }
}
