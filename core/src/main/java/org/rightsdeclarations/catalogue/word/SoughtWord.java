package org.rightsdeclarations.catalogue.word;

import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.characters.Spelling;

/**
 * A word of a title that is looked for.
 *
 * @param known the word of titles that it is; null if no title has it
 * @param spelling how it is spelt, if it may be a word of titles that is misspelt
 * @param weight what it weighs beside titles that have neither it nor a word that it is like
 */
public record SoughtWord(@Nullable Word known, @Nullable Spelling spelling, double weight) {
    /**
     * Returns whether it may be a word of titles that is misspelt.
     *
     * @return {@code false} if a title has it, or it tells no title from another
     */
    public boolean mayBeMisspelt() {
        return spelling != null;
    }

    /**
     * Returns how many letters are compared.
     *
     * @return their number; 0 if it may not be misspelt
     */
    public int length() {
        return spelling == null ? 0 : spelling.length();
    }

    /**
     * Returns how much it is like a word of titles.
     *
     * @param other the word of titles
     * @param least what matters
     * @return from 0 to 1; 0 also if it is less than what matters
     */
    public double likeness(Word other, double least) {
        if (spelling == null) {
            return 0;
        }
        Spelling known = other.spelling();
        int length = Math.max(spelling.length(), known.length());
        int most = Changes.ofLike(length, length);
        if (2 * length - spelling.length() - known.length() > most
                || Spelling.leastChanges(spelling.marks(), known.marks()) > most) {
            return 0;
        }
        double lenient = Math.max(Changes.LEAST_LIKENESS, 1 - (double) Changes.MOST / length);
        return spelling.likeness(known, Math.max(least, lenient));
    }
}
