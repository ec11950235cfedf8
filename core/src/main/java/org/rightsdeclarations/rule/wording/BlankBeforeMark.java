package org.rightsdeclarations.rule.wording;

import java.util.Optional;
import java.util.Set;
import org.rightsdeclarations.characters.Unicode;
import org.rightsdeclarations.value.LanguageTag;

/**
 * A blank before a comma or full stop, which no language has there: French has it before other marks.
 *
 * @param words the word before the blank, and the mark
 * @param position the blank, as people count characters, from 1
 */
record BlankBeforeMark(String words, int position) {
    private static final int SHOWN = 24;

    /** Closes a quotation that a comma opened in place of a low mark. */
    private static final String CLOSING = "\u2018\u2019'";

    /** Languages with blanks between sentences, of which a mark may be part. */
    private static final Set<String> WITH_OTHER_BLANKS = Set.of("th", "lo", "km", "my", "bo", "dz");

    /**
     * Finds the first such blank.
     *
     * @param text the text
     * @param language its language
     */
    static Optional<BlankBeforeMark> find(String text, LanguageTag language) {
        if (WITH_OTHER_BLANKS.contains(language.getLanguage())) {
            return Optional.empty();
        }
        for (int i = text.indexOf(' ', 2); i >= 0 && i + 1 < text.length(); i = text.indexOf(' ', i + 1)) {
            if (isBeforeMark(text, i)) {
                String words = text.substring(start(text, i), i + 2);
                return Optional.of(new BlankBeforeMark(words, text.codePointCount(0, i) + 1));
            }
        }
        return Optional.empty();
    }

    private static int start(String text, int end) {
        int start = end;
        while (start > 0 && end - start < SHOWN && text.charAt(start - 1) > ' ') {
            start--;
        }
        return start;
    }

    /** Returns whether a word stands before the blank, and behind the mark another one or nothing. */
    private static boolean isBeforeMark(String text, int blank) {
        char mark = text.charAt(blank + 1);
        return (mark == ',' || mark == '.')
                && Unicode.isLetterOrDigit(text.charAt(blank - 1))
                && Unicode.isLetterOrDigit(text.charAt(blank - 2))
                && (blank + 2 == text.length() || isBeforeWord(text, blank + 2));
    }

    /** Returns whether a word follows, behind a blank or, unless the mark opens a quotation, right behind a comma. */
    private static boolean isBeforeWord(String text, int next) {
        return text.charAt(next) <= ' '
                ? next + 1 < text.length() && Unicode.isLetter(text.charAt(next + 1))
                : text.charAt(next - 1) == ','
                        && Unicode.isLetter(text.charAt(next))
                        && CLOSING.chars().allMatch(c -> text.indexOf(c, next) < 0);
    }
}
