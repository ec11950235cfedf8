package org.rightsdeclarations.description.alignment;

import java.text.Normalizer;
import java.util.NavigableSet;
import java.util.Set;
import org.rightsdeclarations.characters.Unicode;

/**
 * Up to which letter two lists count by the same alphabet. Where one list passes over a letter that some alphabets
 * lack, as Italian goes on from i to l, or has one that others lack, as Spanish has ñ after n, the letters after it may
 * be those of other items.
 */
final class CommonLetters {
    /** Letters that not all alphabets of their script have, in order. */
    private static final String RARE = "jkqwxy\u0449\u044A\u044B\u044C\u044D";

    private CommonLetters() {}

    /**
     * Compares the letters of two lists.
     *
     * @param ours the small letters by which one list may count
     * @param theirs those of the other
     * @return the last small letter that stands for the same item in both
     */
    static char last(NavigableSet<Character> ours, NavigableSet<Character> theirs) {
        char last = Character.MAX_VALUE;
        for (int i = 0; i < RARE.length(); i++) {
            char rare = RARE.charAt(i);
            if (isPassedOver(ours, rare) != isPassedOver(theirs, rare)) {
                last = (char) Math.min(last, rare);
            }
        }
        return (char) Math.min(last, Math.min(lastBeforeMarked(ours, theirs), lastBeforeMarked(theirs, ours)));
    }

    private static boolean isPassedOver(NavigableSet<Character> letters, char letter) {
        Character next = letters.higher(letter);
        return !letters.contains(letter) && next != null && Unicode.script(next) == Unicode.script(letter);
    }

    /** Returns the letter after which one comes that has a mark, and that only the first list has. */
    private static char lastBeforeMarked(Set<Character> letters, Set<Character> others) {
        char last = Character.MAX_VALUE;
        for (char letter : letters) {
            String parts = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
            boolean isMarked = parts.length() > 1 && Unicode.isMark(parts.charAt(1));
            if (isMarked && !others.contains(letter)) {
                last = (char) Math.min(last, parts.charAt(0));
            }
        }
        return last;
    }
}
