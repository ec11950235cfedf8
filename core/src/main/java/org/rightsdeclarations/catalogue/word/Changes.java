package org.rightsdeclarations.catalogue.word;

import org.rightsdeclarations.characters.Spelling;

/** How many letters may be wrong in words that are so much alike, by the length of the longer one. */
final class Changes {
    /** What is less alike is another word. */
    static final double LEAST_LIKENESS = 0.6;

    /** From this likeness on, words are found by their pieces: a little less than what near titles ask of one word. */
    static final double LEAST_NEAR = 0.76;

    /** More letters make it another word, however long it is: in some scripts a title is one word. */
    static final int MOST = 8;

    private static final int[] LIKE = most(LEAST_LIKENESS);
    private static final int[] NEAR = most(LEAST_NEAR);

    private Changes() {}

    private static int[] most(double likeness) {
        int[] most = new int[Spelling.MAX_LENGTH + 1];
        for (int length = 1; length < most.length; length++) {
            while (most[length] < MOST && 1 - (most[length] + 1) / (double) length >= likeness) {
                most[length]++;
            }
        }
        return most;
    }

    /** Returns the most in words of two lengths that are alike. */
    static int ofLike(int length, int other) {
        return LIKE[Math.max(length, other)];
    }

    /** Returns the most in words of two lengths that are nearly the same; -1 if no words of such lengths are. */
    static int ofNear(int length, int other) {
        int longer = Math.max(length, other);
        boolean areNear = longer <= Spelling.MAX_LENGTH && Math.abs(length - other) <= NEAR[longer];
        return areNear ? NEAR[longer] : -1;
    }
}
