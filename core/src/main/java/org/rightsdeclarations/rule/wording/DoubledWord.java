package org.rightsdeclarations.rule.wording;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rightsdeclarations.characters.Unicode;
import org.rightsdeclarations.value.LanguageTag;

/**
 * A word that stands twice in a row, although its language never has it twice; or two words, of which one is a short
 * word of that kind.
 *
 * @param word the word or words
 * @param position the character with which it begins again, as people count them, from 1
 */
record DoubledWord(String word, int position) {
    /** What may follow the second word; anything else, such as a hyphen or an accent, makes another word of it. */
    private static final String ENDS = " \n\t.,;:!?)\u060C\u061B";

    /** With which names begin, unlike "de", which stands before other words with capitals at least as often. */
    private static final Set<String> PARTICLES = Set.of("van", "von", "di");

    private static final int LONGEST_PARTICLE = 3;

    /** How the Latin names of species end. */
    private static final List<String> SPECIES = List.of("us", "um", "is", "ica", "ana", "ina", "ensis");

    /** In a text in which more pairs stand twice, they do so on purpose. */
    private static final int MOST_PAIRS = 20;

    /**
     * Finds the first such word.
     *
     * @param text the text
     * @param language its language
     */
    static Optional<DoubledWord> find(String text, LanguageTag language) {
        int pairs = 0;
        int pair = 0;
        int before = 0;
        int end = end(text, before);
        while (end < text.length() - 1) {
            int next = end + 1;
            if (isAgainAt(next, text, before, end - before)
                    && !isListedLetter(text, before, end)
                    && !isBeforeNumber(text, next + end - before)
                    && !isOfName(text, before, next + end - before)
                    && SmallWords.isNeverTwice(text.substring(before, end), language)) {
                return Optional.of(new DoubledWord(text.substring(before, end), text.codePointCount(0, next) + 1));
            }
            if (pairs < MOST_PAIRS && before > pair && isAgainAt(next, text, pair, end - pair)) {
                pairs++;
                if (SmallWords.isPairNeverTwice(
                        text.substring(pair, before - 1), text.substring(before, end), language)) {
                    return Optional.of(new DoubledWord(text.substring(pair, end), text.codePointCount(0, next) + 1));
                }
            }
            pair = before;
            before = next;
            end = end(text, next);
        }
        return Optional.empty();
    }

    /** Returns whether a single letter stands behind another one, as in a list of letters: a, c, e i i. */
    private static boolean isListedLetter(String text, int start, int end) {
        return end - start == 1
                && start > 1
                && Unicode.isLetter(text.charAt(start - 2))
                && (start == 2 || text.charAt(start - 3) <= ' ');
    }

    /**
     * Returns whether a figure follows, so that the second word may abbreviate number: "no no 1" of Portuguese acts.
     */
    private static boolean isBeforeNumber(String text, int end) {
        return end + 1 < text.length() && text.startsWith("no ", end - 2) && Unicode.isDigit(text.charAt(end + 1));
    }

    /**
     * Returns whether the second word begins a name, as in "van van Gogh", or both end the name of a species, as in
     * "Capra pyrenaica pyrenaica".
     */
    private static boolean isOfName(String text, int start, int end) {
        int length = (end - start) / 2;
        if (length <= LONGEST_PARTICLE) {
            return PARTICLES.contains(text.substring(start, start + length))
                    && end + 1 < text.length()
                    && Unicode.isCapital(text.charAt(end + 1));
        }
        int before = start - 2;
        while (before > 0 && text.charAt(before - 1) > ' ') {
            before--;
        }
        return before >= 0
                && start - before > LONGEST_PARTICLE
                && Unicode.isCapital(text.charAt(before))
                && SPECIES.stream().anyMatch(ending -> text.startsWith(ending, end - ending.length()));
    }

    /** Returns where the word from an index on ends. */
    private static int end(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) > ' ') {
            end++;
        }
        return end;
    }

    private static boolean isAgainAt(int again, String text, int start, int length) {
        int end = again + length;
        return text.charAt(again) == text.charAt(start)
                && text.regionMatches(start, text, again, length)
                && (end == text.length() || ENDS.indexOf(text.charAt(end)) >= 0);
    }
}
