package org.rightsdeclarations.rule.standard;

import org.rightsdeclarations.characters.Unicode;

/** Texts that are no sentences, but names, titles or addresses: they stay as they are in translations and in lists. */
public final class NameLike {
    /** Letters of a word such as "and" or "de" inside a name. */
    private static final int LONGEST_PARTICLE = 3;

    private NameLike() {}

    /**
     * Returns whether all words of a text but short ones begin with a capital, a digit or a mark.
     *
     * @param text a text
     * @return {@code false} for a script without capitals, which tells nothing
     */
    public static boolean is(String text) {
        for (int i = 0; i < text.length(); ) {
            int end = text.indexOf(' ', i) < 0 ? text.length() : text.indexOf(' ', i);
            char first = text.charAt(Math.min(i, text.length() - 1));
            if (end - i > LONGEST_PARTICLE && Unicode.isLetter(first) && !Unicode.isCapital(first)) {
                return false;
            }
            i = end + 1;
        }
        return true;
    }
}
