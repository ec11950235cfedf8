package org.rightsdeclarations.catalogue.title;

import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.characters.Spelling;

/**
 * A word of a title that is looked for.
 *
 * @param known the word of titles that it is; null if no title has it
 * @param spelling how it is spelt, if it may be a word of titles that is misspelt
 * @param weight what it weighs beside titles that have neither it nor a word that it is like
 */
record SoughtWord(@Nullable Word known, @Nullable Spelling spelling, double weight) {
    /** What is less alike is another word. */
    static final double LEAST_LIKENESS = 0.6;

    /** What has more letters wrong is another word, however long it is: in some scripts a title is one word. */
    static final int MOST_CHANGES = 8;

    /** Returns the most letters that may be wrong among words of which the longer one has so many. */
    static int mostChanges(int longer) {
        int most = 0;
        while (most < MOST_CHANGES && 1 - (most + 1) / (double) longer >= LEAST_LIKENESS) {
            most++;
        }
        return most;
    }

    boolean mayBeMisspelt() {
        return spelling != null;
    }

    /** Returns how many letters are compared. */
    int length() {
        return spelling == null ? 0 : spelling.length();
    }

    /** Returns how much it is like a word of titles, from 0 to 1; 0 also if that is less than what matters. */
    double likeness(Word other, double least) {
        if (spelling == null) {
            return 0;
        }
        int length = Math.max(spelling.length(), other.spelling().length());
        double lenient = Math.max(LEAST_LIKENESS, 1 - (double) MOST_CHANGES / length);
        return spelling.likeness(other.spelling(), Math.max(least, lenient));
    }
}
