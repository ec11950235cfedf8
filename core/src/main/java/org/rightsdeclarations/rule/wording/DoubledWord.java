package org.rightsdeclarations.rule.wording;

import java.util.Optional;
import org.rightsdeclarations.value.LanguageTag;

/**
 * A short word that stands twice in a row, although its language never has it twice.
 *
 * @param word the word
 * @param position the character with which it begins again, as people count them, from 1
 */
record DoubledWord(String word, int position) {
    /** What may follow the second word; anything else, such as a hyphen or an accent, makes another word of it. */
    private static final String ENDS = " \n\t.,;:!?)\u060C\u061B";

    /**
     * Finds the first such word.
     *
     * @param text the text
     * @param language its language
     */
    static Optional<DoubledWord> find(String text, LanguageTag language) {
        int before = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) <= ' ') {
                int next = i + 1;
                if (next < text.length()
                        && text.charAt(next) == text.charAt(before)
                        && isAgainAt(next, text, before, i - before)
                        && SmallWords.isNeverTwice(text.substring(before, i), language)) {
                    return Optional.of(new DoubledWord(text.substring(before, i), text.codePointCount(0, next) + 1));
                }
                before = next;
            }
        }
        return Optional.empty();
    }

    private static boolean isAgainAt(int again, String text, int start, int length) {
        int end = again + length;
        return text.regionMatches(start, text, again, length)
                && (end == text.length() || ENDS.indexOf(text.charAt(end)) >= 0);
    }
}
