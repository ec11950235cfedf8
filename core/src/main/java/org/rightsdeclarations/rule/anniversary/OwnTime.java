package org.rightsdeclarations.rule.anniversary;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.anniversary.mention.AnniversaryMention;
import org.rightsdeclarations.characters.Unicode;
import org.rightsdeclarations.description.Part;

/**
 * Whether a text surely speaks of an anniversary as one of its own year. It does in the title of the declaration, and
 * in a sentence that names the year or calls it this one; unless it recalls something, looks ahead, or names another
 * year.
 */
final class OwnTime {
    private static final String ENDS = "!?;\n\u3002\uFF01\uFF1F\uFF1B\u061F\u061B";
    private static final int DIGITS_OF_A_YEAR = 4;
    private static final int FIRST_YEAR = 1500;
    private static final int LAST_YEAR = 2500;

    private OwnTime() {}

    /**
     * Tells whether a text does so.
     *
     * @param year the year of the declaration
     * @param origins the years of what the anniversary is of
     */
    static boolean isCertain(MentioningText text, AnniversaryMention mention, int year, List<Integer> origins) {
        String words = text.words();
        int start = mention.phrase().start();
        PresentWords known = PresentWords.of(mention.language());
        String sentence = sentence(words, start, mention.phrase().end());
        boolean isOwn = isTitle(text) || years(sentence).contains(year) || known.arePresent(sentence);
        if (!isOwn || known.areOther(words.substring(0, start))) {
            return false;
        }
        Set<Integer> others = years(words);
        others.remove(year);
        others.removeAll(origins);
        return others.isEmpty();
    }

    private static boolean isTitle(MentioningText text) {
        Optional<Part<?>> holder = text.place().getParent();
        return holder.isPresent() && holder.get().getValue() instanceof Declaration;
    }

    /** Returns the words between two ends of sentences. */
    private static String sentence(String text, int from, int to) {
        int start = from;
        while (start > 0 && !isEnd(text, start - 1)) {
            start--;
        }
        int end = to;
        while (end < text.length() && !isEnd(text, end)) {
            end++;
        }
        return text.substring(start, end);
    }

    private static boolean isEnd(String text, int at) {
        char c = text.charAt(at);
        boolean isAfterOrdinal = at > 0
                && Unicode.isDigit(text.charAt(at - 1))
                && (at < DIGITS_OF_A_YEAR || !Unicode.isDigit(text.charAt(at - DIGITS_OF_A_YEAR)));
        boolean isStop =
                c == '.' && !isAfterOrdinal && (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1)));
        return isStop || ENDS.indexOf(c) >= 0;
    }

    private static Set<Integer> years(String text) {
        Set<Integer> years = new HashSet<>();
        int number = 0;
        int digits = 0;
        for (int i = 0; i <= text.length(); i++) {
            int digit = i < text.length() ? Unicode.digit(text.charAt(i)) : -1;
            if (digit >= 0) {
                number = digits < DIGITS_OF_A_YEAR ? 10 * number + digit : number;
                digits++;
            } else {
                if (digits == DIGITS_OF_A_YEAR && number >= FIRST_YEAR && number <= LAST_YEAR) {
                    years.add(number);
                }
                number = 0;
                digits = 0;
            }
        }
        return years;
    }
}
