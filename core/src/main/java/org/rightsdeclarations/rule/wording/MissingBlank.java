package org.rightsdeclarations.rule.wording;

import java.util.ArrayList;
import java.util.List;
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

    private static final int LONGEST_ELIDED = 2;
    private static final String APOSTROPHES = "'\u2019";

    private static final int SHOWN = 24;

    private static final String WEB = "www.";

    /** How names of domains end, whatever their case. */
    private static final Set<String> DOMAINS = Set.of("Com", "Org", "Net", "Info", "Edu", "Gov", "Int");

    /** Languages that part no words. */
    static final Set<String> WITHOUT_BLANKS = Set.of("zh", "ja", "ko", "yue", "th", "lo", "km", "my", "bo", "dz");

    /**
     * Finds all such words, those in rows of letters last.
     *
     * @param text the text
     * @param language its language
     */
    static List<MissingBlank> find(String text, LanguageTag language) {
        if (WITHOUT_BLANKS.contains(language.getLanguage())) {
            return List.of();
        }
        List<MissingBlank> found = new ArrayList<>(0);
        CharacterCount count = new CharacterCount(text);
        for (int at = FEWEST_BEFORE; at + FEWEST_AFTER < text.length(); at++) {
            boolean isMark = MARKS.indexOf(text.charAt(at)) >= 0 && Unicode.isLetter(text.charAt(at + 1));
            if (isMark && areWords(text, at, language)) {
                int start = start(text, text.charAt(at - 1) == ')' ? at - 1 : at);
                found.add(new MissingBlank(shown(text, start), count.at(start)));
            }
        }
        CharacterCount countOfRows = new CharacterCount(text);
        for (int row = longWord(text, 0); row >= 0; row = longWord(text, endOfRow(text, row))) {
            found.add(new MissingBlank(shown(text, row), countOfRows.at(row)));
        }
        return found;
    }

    private static String shown(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) > ' ' && end - start < 2 * SHOWN) {
            end++;
        }
        return text.substring(start, end);
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
        boolean isAfterWord = isBehindBracket ? isSentence : areSmall(text, mark);
        boolean isWord = next.length() >= FEWEST_AFTER
                && Character.isLowerCase(next.charAt(1))
                && (isSentence || text.charAt(mark) != '.');
        return isAfterWord
                && (isWord || isElided(text, mark, end))
                && !text.startsWith(WEB, start)
                && (start == 0 || "&@/".indexOf(text.charAt(start - 1)) < 0)
                && (end == text.length() || "@/_=".indexOf(text.charAt(end)) < 0)
                && !(text.charAt(mark) == ',' && text.startsWith("-", end)); // alpha,alpha-Dimethyl
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

    /**
     * Returns whether a word of one or two letters follows that lost its vowel: l'eau, qu'on; behind a full stop L'eau.
     */
    private static boolean isElided(String text, int mark, int end) {
        return end - mark <= 1 + LONGEST_ELIDED
                && end + 1 < text.length()
                && APOSTROPHES.indexOf(text.charAt(end)) >= 0
                && Unicode.isLetter(text.charAt(end + 1))
                && Unicode.isCapital(text.charAt(mark + 1)) == (text.charAt(mark) == '.');
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

    /** Returns where a row of letters begins that is too long, from a place on; looks at few characters of others. */
    private static int longWord(String text, int start) {
        int from = start;
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

    private static int endOfRow(String text, int row) {
        int end = row;
        while (end < text.length() && isInLongWord(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Returns whether a character is a letter of a script that parts words by blanks. */
    private static boolean isInLongWord(char c) {
        return (c < 0xE00 || (c >= 0x1E00 && c < 0x2000)) && Unicode.isLetter(c);
    }
}
