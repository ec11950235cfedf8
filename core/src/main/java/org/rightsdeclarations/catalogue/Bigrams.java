package org.rightsdeclarations.catalogue;

import java.util.Arrays;

/** The pairs of neighbouring characters of a word: a measure of likeness that knows no language. */
final class Bigrams {
    /** Words are cut here; no word of a title is so long, but a title in a script without blanks is one word. */
    private static final int MAX_LENGTH = 100;

    private final int[] sorted;

    private Bigrams(int[] sorted) {
        this.sorted = sorted;
    }

    static Bigrams of(String word) {
        int length = Math.min(word.length(), MAX_LENGTH);
        int[] pairs = new int[length + 1];
        char before = 0;
        for (int i = 0; i <= length; i++) {
            char after = i < length ? word.charAt(i) : 0;
            pairs[i] = before << Character.SIZE | after;
            before = after;
        }
        Arrays.sort(pairs);
        return new Bigrams(pairs);
    }

    /** Returns the Dice coefficient: twice the shared pairs by all pairs, from 0 to 1. */
    double likeness(Bigrams other) {
        int shared = 0;
        for (int i = 0, j = 0; i < sorted.length && j < other.sorted.length; ) {
            int order = Integer.compare(sorted[i], other.sorted[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return 2.0 * shared / (sorted.length + other.sorted.length);
    }
}
