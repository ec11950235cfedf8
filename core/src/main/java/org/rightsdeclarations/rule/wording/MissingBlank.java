package org.rightsdeclarations.rule.wording;

import java.util.Optional;
import java.util.Set;
import org.rightsdeclarations.characters.Unicode;
import org.rightsdeclarations.language.CommonWords;
import org.rightsdeclarations.value.LanguageTag;

/**
 * Words that nothing parts: after a full stop, a comma or a semicolon between two of them, or in a row of letters that
 * is longer than words are. A full stop behind a bracket or a word with a capital, which may be part of a name, parts
 * sentences if one of the most common words of the language follows.
 *
 * @param words the words as printed
 * @param position the character with which they begin, as people count them, from 1
 */
record MissingBlank(String words, int position) {
    private static final String MARKS = ".;,";

    /** Fewer small letters before a mark may be an abbreviation. */
    private static final int FEWEST_BEFORE = 3;

    private static final int FEWEST_AFTER = 2;

    /** More letters are not in one word, not even in German or Finnish. */
    private static final int LONGEST_WORD = 90;

    private static final int SHOWN = 24;

    private static final String WEB = "www.";

    /** How names of domains end, whatever their case. */
    private static final Set<String> DOMAINS = Set.of("Com", "Org", "Net", "Info", "Edu", "Gov", "Int");

    /** Languages that part no words. */
    static final Set<String> WITHOUT_BLANKS = Set.of("zh", "ja", "ko", "yue", "th", "lo", "km", "my", "bo", "dz");

    /**
     * Finds the first such words.
     *
     * @param text the text
     * @param language its language
     */
    static Optional<MissingBlank> find(String text, LanguageTag language) {
        if (WITHOUT_BLANKS.contains(language.getLanguage())) {
            return Optional.empty();
        }
        int at = -1;
        for (int i = 0; i < MARKS.length() && at < 0; i++) {
            at = afterMark(text, MARKS.charAt(i), language);
        }
        at = at < 0 ? longWord(text) : at;
        if (at < 0) {
            return Optional.empty();
        }
        int end = at;
        while (end < text.length() && text.charAt(end) > ' ' && end - at < 2 * SHOWN) {
            end++;
        }
        return Optional.of(new MissingBlank(text.substring(at, end), text.codePointCount(0, at) + 1));
    }

    /** Returns where the word before the mark begins; -1 if there is none. */
    private static int afterMark(String text, char mark, LanguageTag language) {
        for (int at = text.indexOf(mark, FEWEST_BEFORE);
                at >= 0 && at + FEWEST_AFTER < text.length();
                at = text.indexOf(mark, at + 1)) {
            if (Unicode.isLetter(text.charAt(at + 1)) && areWords(text, at, language)) {
                return start(text, text.charAt(at - 1) == ')' ? at - 1 : at);
            }
        }
        return -1;
    }

    private static boolean areWords(String text, int mark, LanguageTag language) {
        boolean isBehindBracket = text.charAt(mark - 1) == ')';
        int start = start(text, isBehindBracket ? mark - 1 : mark);
        int end = mark + 1;
        while (end < text.length() && Unicode.isLetter(text.charAt(end))) {
            end++;
        }
        String next = text.substring(mark + 1, end);
        boolean isBehindName = isBehindBracket || Unicode.isCapital(text.charAt(start));
        boolean isSentence = Unicode.isCapital(next.charAt(0))
                && next.chars().skip(1).noneMatch(Unicode::isCapital)
                && !DOMAINS.contains(next)
                && goesOn(text, end)
                && (!isBehindName || CommonWords.isOf(Unicode.lower(next), language.getLanguage()));
        return (isBehindBracket ? isSentence : areSmall(text, mark))
                && next.length() >= FEWEST_AFTER
                && Character.isLowerCase(next.charAt(1))
                && (isSentence || text.charAt(mark) != '.')
                && !text.startsWith(WEB, start)
                && (start == 0 || "&@/".indexOf(text.charAt(start - 1)) < 0)
                && (end == text.length() || "@/_=".indexOf(text.charAt(end)) < 0);
    }

    /** Returns whether small letters stand before a mark. */
    private static boolean areSmall(String text, int mark) {
        for (int i = 1; i <= FEWEST_BEFORE; i++) {
            if (!Character.isLowerCase(text.charAt(mark - i))) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether another word follows: that of a program is often followed by a mark, or by nothing. */
    private static boolean goesOn(String text, int end) {
        return end + 1 < text.length() && text.charAt(end) <= ' ' && Unicode.isLetterOrDigit(text.charAt(end + 1));
    }

    private static int start(String text, int end) {
        int start = end;
        while (start > 0 && end - start < SHOWN && Unicode.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** Returns where a row of letters begins that is too long; looks at few characters of others. */
    private static int longWord(String text) {
        int from = 0;
        while (from + LONGEST_WORD < text.length()) {
            int i = from + LONGEST_WORD;
            while (i >= from && isInLongWord(text.charAt(i))) {
                i--;
            }
            if (i < from) {
                return from;
            }
            from = i + 1;
        }
        return -1;
    }

    /** Returns whether a character is a letter of a script that parts words by blanks. */
    private static boolean isInLongWord(char c) {
        return (c < 0xE00 || (c >= 0x1E00 && c < 0x2000)) && Unicode.isLetter(c);
    }
}
