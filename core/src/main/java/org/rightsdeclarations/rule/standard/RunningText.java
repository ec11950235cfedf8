package org.rightsdeclarations.rule.standard;

import java.lang.Character.UnicodeScript;
import java.util.function.Predicate;
import org.rightsdeclarations.characters.Unicode;

/**
 * Words of a running text, which are to be translated. A name, a title, an address and a line of code are none: most of
 * their words have a capital or are figures, or there are as many signs as words. Where letters have no capitals, only
 * a long text or one that ends like a sentence tells. Used by one thread.
 */
public final class RunningText {
    /** Forty Latin letters: a name in letters without capitals is shorter. */
    private static final int MIN_WEIGHT = 80;

    /** The same for one that ends like a sentence. */
    private static final int MIN_WEIGHT_OF_SENTENCE = 20;

    private static final int LOOSE = 2;
    private static final int DENSE = 5;
    private static final int FIRST_DENSE = 0x2E80;
    private static final int LAST_DENSE = 0xD7FF;

    private static final String INSIDE = "'\u2019\u02BC-\u2010\u2011";

    private final Predicate<UnicodeScript> counted;
    private int small;
    private int others;
    private int signs;
    private int weight;
    private boolean areBesideOthers;

    private RunningText(Predicate<UnicodeScript> counted) {
        this.counted = counted;
    }

    /**
     * Returns whether a text is a running one.
     *
     * @param text a text
     * @return {@code false} for a name and its like
     */
    public static boolean is(String text) {
        return is(text, script -> true);
    }

    /**
     * Returns whether the words of some scripts are those of a running text.
     *
     * @param text a text
     * @param scripts tells which words count, by the script of their first letter
     * @return {@code false} for a name and its like, and if no words count
     */
    public static boolean is(String text, Predicate<UnicodeScript> scripts) {
        RunningText words = new RunningText(scripts);
        words.count(text);
        return (words.small > words.others
                        && (words.small > 1 || !words.areBesideOthers)
                        && words.signs < words.small + words.others)
                || words.weight >= (SentenceEnd.isOf(text) ? MIN_WEIGHT_OF_SENTENCE : MIN_WEIGHT);
    }

    private void count(String text) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (Unicode.isLetter(c)) {
                i = countWord(text, i);
            } else if (Unicode.isDigit(c)) {
                i = endOfWord(text, i);
                others++;
            } else {
                signs += c > ' ' && !Character.isSpaceChar(c) ? 1 : 0;
                i += Character.charCount(c);
            }
        }
    }

    /** Counts a word by its first letter, and returns its end. */
    private int countWord(String text, int start) {
        int first = text.codePointAt(start);
        int end = endOfWord(text, start);
        if (!counted.test(Unicode.script(first))) {
            areBesideOthers = true;
        } else {
            if (Character.isLowerCase(first)) {
                small++;
            } else if (Unicode.isCapital(first)) {
                others++;
            } else {
                int letters = text.codePointCount(start, end);
                weight += letters * (first >= FIRST_DENSE && first <= LAST_DENSE ? DENSE : LOOSE);
            }
        }
        return end;
    }

    private static int endOfWord(String text, int start) {
        int i = start;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (!Unicode.isLetter(c) && !Unicode.isDigit(c) && !Unicode.isMark(c) && INSIDE.indexOf(c) < 0) {
                return i;
            }
            i += Character.charCount(c);
        }
        return i;
    }
}
