package org.rightsdeclarations.rule.parity;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.rightsdeclarations.rule.parity.Translations.Row;
import org.rightsdeclarations.rule.standard.SentenceEnd;

/**
 * A sentence, or several, that stand twice, one right after the other: they were pasted twice, unless other languages
 * repeat them, too.
 */
final class Sentences {
    private static final int MIN_LENGTH = 8;

    /** What is shorter may be a refrain, or a number that ends with a full stop, if no other language tells. */
    private static final int MIN_ALONE = 30;

    private static final int MIN_WORDS = 5;

    /** As many make a passage. */
    private static final int FEWEST_SENTENCES = 2;

    /** With one of these a sentence ends that is looked for in one language alone. */
    private static final String STOPS = ".\u3002\u06D4\u0964";

    private Sentences() {}

    /**
     * Finds the language in which a sentence is doubled.
     *
     * @param row a text
     * @return which of its languages; empty if there is none, or several have one
     */
    static OptionalInt findDoubled(Row row) {
        int found = -1;
        for (int i = 0; i < row.words().length; i++) {
            if (isDoubled(row.words()[i], MIN_LENGTH, 1, Integer.MAX_VALUE)) {
                if (found >= 0) {
                    return OptionalInt.empty();
                }
                found = i;
            }
        }
        return found < 0 ? OptionalInt.empty() : OptionalInt.of(found);
    }

    /**
     * Tells whether a long sentence is doubled.
     *
     * @param text a text that no other language has
     */
    static boolean isDoubled(String text) {
        return text.length() >= 2 * MIN_ALONE
                && endsInside(text)
                && isDoubled(text, MIN_ALONE, MIN_WORDS, FEWEST_SENTENCES);
    }

    /** Tells whether several sentences, of which one is long, stand once more right behind the last of them. */
    private static boolean arePassagesDoubled(String text) {
        Map<String, Integer> last = new HashMap<>();
        int sentence = 0;
        int distance = 0;
        int run = 0; // how many sentences in a row stood so far before, too
        boolean hasLong = false;
        int[] ends = new int[SentenceEnd.MARKS.length()];
        int start = 0;
        for (int end = nextEnd(text, 0, ends); end < text.length(); end = nextEnd(text, end + 1, ends)) {
            String words = text.substring(start, end);
            Integer before = last.put(words, sentence);
            int found = before == null ? 0 : sentence - before;
            run = found > 0 && found == distance ? run + 1 : 1;
            hasLong = (run > 1 && hasLong) || isLong(words);
            distance = found;
            if (hasLong && distance >= FEWEST_SENTENCES && run == distance) {
                return true;
            }
            sentence++;
            start = afterBlanks(text, end + 1);
        }
        return false;
    }

    private static boolean isLong(String words) {
        return words.length() + 1 >= MIN_ALONE && words.split(" ", -1).length >= MIN_WORDS;
    }

    private static int afterBlanks(String text, int start) {
        int next = start;
        while (next < text.length() && text.charAt(next) <= ' ') {
            next++;
        }
        return next;
    }

    /** Sees at one glance that most texts are one sentence. */
    private static boolean endsInside(String text) {
        for (int i = 0; i < STOPS.length(); i++) {
            int stop = text.indexOf(STOPS.charAt(i));
            if (stop >= 0 && stop < text.length() - MIN_ALONE) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDoubled(String text, int least, int leastWords, int leastSentences) {
        // The next place of each mark, so that no character is looked at twice.
        int[] ends = new int[SentenceEnd.MARKS.length()];
        int start = 0;
        int sentences = 0;
        long lengths = 0; // a bit for each, which tells most sentences apart
        boolean mayRepeat = false;
        for (int end = nextEnd(text, 0, ends); end < text.length(); end = nextEnd(text, end + 1, ends)) {
            int next = afterBlanks(text, end + 1);
            int length = end + 1 - start;
            if (length >= least
                    && text.regionMatches(start, text, next, length)
                    && text.substring(start, end).split(" ", -1).length >= leastWords) {
                return true;
            }
            mayRepeat |= (lengths & (1L << length)) != 0;
            lengths |= 1L << length;
            sentences++;
            start = next;
        }
        return mayRepeat && sentences / 2 >= leastSentences && arePassagesDoubled(text);
    }

    /** Returns where the sentence ends in which a character stands; the length of the text if it does not end. */
    private static int nextEnd(String text, int from, int[] ends) {
        int nearest = text.length();
        for (int i = 0; i < ends.length; i++) {
            if (ends[i] < from || from == 0) {
                int found = text.indexOf(SentenceEnd.MARKS.charAt(i), from);
                ends[i] = found < 0 ? text.length() : found;
            }
            nearest = Math.min(nearest, ends[i]);
        }
        return nearest;
    }
}
