package org.rightsdeclarations.rule.wording;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.rightsdeclarations.characters.Unicode;
import org.rightsdeclarations.value.LanguageTag;

/**
 * A blank where no language has one: before a comma or full stop (French has it before other marks), or at one end of
 * what round brackets hold. At both ends it is a habit.
 *
 * @param words the word before the blank, and the mark; or the bracket and the word behind it
 * @param position the blank, as people count characters, from 1
 */
record StrayBlank(String words, int position) {
    private static final int SHOWN = 24;

    /** Closes a quotation that a comma opened in place of a low mark. */
    private static final String CLOSING = "\u2018\u2019'";

    /** Languages with blanks between sentences, of which a mark may be part. */
    private static final Set<String> WITH_OTHER_BLANKS = Set.of("th", "lo", "km", "my", "bo", "dz");

    /**
     * Finds all such blanks.
     *
     * @param text the text
     * @param language its language
     */
    static List<StrayBlank> find(String text, LanguageTag language) {
        if (WITH_OTHER_BLANKS.contains(language.getLanguage())) {
            return List.of();
        }
        int lastClosing = CLOSING.chars().map(text::lastIndexOf).max().orElse(-1);
        Deque<Integer> brackets = new ArrayDeque<>();
        List<Integer> blanks = new ArrayList<>(0);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(') {
                brackets.push(i);
            } else if (c == ')' && !brackets.isEmpty()) {
                int open = brackets.pop();
                boolean isBehindOpening = isBlank(text, open + 1);
                boolean isBeforeClosing = isBlank(text, i - 1);
                if (isBehindOpening && !isBeforeClosing && Unicode.isLetter(text.charAt(open + 2))) {
                    blanks.add(open + 1);
                } else if (isBeforeClosing && !isBehindOpening && Unicode.isLetter(text.charAt(i - 2))) {
                    blanks.add(i - 1);
                }
            } else if (c == ' ' && isBeforeMark(text, i, lastClosing)) {
                blanks.add(i);
            }
        }
        CharacterCount count = new CharacterCount(text);
        return blanks.stream()
                .sorted()
                .map(blank -> new StrayBlank(around(text, blank), count.at(blank)))
                .toList();
    }

    private static boolean isBlank(String text, int index) {
        return text.charAt(index) == ' ';
    }

    private static String around(String text, int blank) {
        int start = blank;
        while (start > 0 && blank - start < SHOWN && text.charAt(start - 1) > ' ') {
            start--;
        }
        int end = blank + 2;
        while (text.charAt(blank - 1) == '(' && end < text.length() && Unicode.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return text.substring(start, Math.min(end, blank + SHOWN));
    }

    /** Returns whether a word stands before the blank, and behind the mark another one or nothing. */
    private static boolean isBeforeMark(String text, int blank, int lastClosing) {
        if (blank < 2 || blank + 1 == text.length()) {
            return false;
        }
        char mark = text.charAt(blank + 1);
        return (mark == ',' || mark == '.')
                && Unicode.isLetterOrDigit(text.charAt(blank - 1))
                && Unicode.isLetterOrDigit(text.charAt(blank - 2))
                && (blank + 2 == text.length() || isBeforeWord(text, blank + 2, lastClosing));
    }

    /** Returns whether a word follows, behind a blank or, unless the mark opens a quotation, right behind a comma. */
    private static boolean isBeforeWord(String text, int next, int lastClosing) {
        return text.charAt(next) <= ' '
                ? next + 1 < text.length() && Unicode.isLetter(text.charAt(next + 1))
                : text.charAt(next - 1) == ',' && Unicode.isLetter(text.charAt(next)) && lastClosing < next;
    }
}
