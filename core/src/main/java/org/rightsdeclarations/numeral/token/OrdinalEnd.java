package org.rightsdeclarations.numeral.token;

import java.util.Set;
import org.rightsdeclarations.characters.Unicode;

/** What comes right after figures and makes an ordinal of them: letters as in 12th, or marks as in 12º. */
public final class OrdinalEnd {
    /** Single letters: 1o, 2n, 3r, 5e, 5-й. */
    private static final String LETTERS = "oneréètейямх";

    private static final Set<String> WORDS = Set.of("er", "re", "ère", "ème", "st", "nd", "rd", "th");

    /** Marks that make an ordinal, or stand for one that does. */
    private static final String MARKS = "ºª°";

    private OrdinalEnd() {}

    /**
     * Returns whether letters make an ordinal of the figures before them.
     *
     * @param word the letters
     * @return {@code true} for {@code th}
     */
    public static boolean is(String word) {
        return (word.length() == 1 && LETTERS.contains(word)) || WORDS.contains(Unicode.lower(word));
    }

    /**
     * Returns whether a character makes an ordinal of the figures before it, or stands for one that does.
     *
     * @param c the character
     * @return {@code true} for {@code º}
     */
    public static boolean isMark(char c) {
        return MARKS.indexOf(c) >= 0;
    }

    /**
     * Counts the letters that make an ordinal of a number.
     *
     * @param label a label
     * @param end where a number in it ends
     * @return how many letters come right after the number; 0 if they do not make an ordinal of it
     */
    public static int count(String label, int end) {
        int after = end;
        while (after < label.length() && Unicode.isLetter(label.charAt(after))) {
            after++;
        }
        return is(label.substring(end, after)) ? after - end : 0;
    }

    /**
     * Leaves out what makes an ordinal of the number before: 2º-A and 2.º-A are like 2-A.
     *
     * @param gap what comes between a number and the next letter or figure
     * @return the rest
     */
    public static String leftOut(String gap) {
        int start = gap.length() > 1 && gap.charAt(0) == '.' && isMark(gap.charAt(1)) ? 1 : 0;
        while (start < gap.length() && isMark(gap.charAt(start))) {
            start++;
        }
        return gap.substring(start);
    }
}
