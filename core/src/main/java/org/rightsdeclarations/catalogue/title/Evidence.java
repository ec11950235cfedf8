package org.rightsdeclarations.catalogue.title;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.rightsdeclarations.catalogue.word.Word;

/**
 * Words of titles that a word of a sought title is, or may be.
 *
 * @param isKnown whether it is the one word, not misspelt
 * @param words the words
 * @param cost how many titles have to be looked at
 * @param gain what a title is worth more at most that has one of them
 * @param share how much less at least a title has in common with the other that has none of them
 */
record Evidence(boolean isKnown, List<Word> words, long cost, double gain, double share) {
    /** So few titles are looked at anyway: those that are none of them need more in common with the other. */
    private static final int CHEAP = 16;

    private static final Comparator<Evidence> COSTLIEST_FIRST =
            Comparator.comparingLong(Evidence::cost).reversed();

    /** Returns that of a word which is one of titles. */
    static Evidence of(Word word) {
        return new Evidence(true, List.of(word), word.size(), word.weight(), word.weight());
    }

    static Evidence of(List<Word> words, double gain, double share) {
        long cost = 0;
        for (Word word : words) {
            cost += word.size();
        }
        return new Evidence(false, words, cost, gain, share);
    }

    /** Returns how many titles have to be looked at. */
    static long costOf(List<Evidence> all) {
        long cost = 0;
        for (Evidence one : all) {
            cost += one.cost;
        }
        return cost;
    }

    /**
     * Returns what is enough to find all titles that are worth so much: all but the costliest, the common words.
     *
     * @return the cheapest first
     */
    static List<Evidence> enough(List<Evidence> all, double least) {
        List<Evidence> sorted = new ArrayList<>(all);
        sorted.sort(COSTLIEST_FIRST);
        List<Evidence> kept = new ArrayList<>(sorted.size());
        double left = least - IndexedTitle.DOUBT;
        for (Evidence one : sorted) {
            if (one.cost > CHEAP && one.gain < left) {
                left -= one.gain;
            } else {
                kept.add(one);
            }
        }
        Collections.reverse(kept);
        return kept;
    }
}
