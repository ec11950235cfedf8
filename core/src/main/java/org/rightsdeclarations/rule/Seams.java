package org.rightsdeclarations.rule;

import org.rightsdeclarations.characters.Ascii;
import org.rightsdeclarations.characters.Unicode;

/** One look at every word of a text, and at the marks and digits inside words. */
final class Seams {
    /** More characters without a blank are not one word. */
    private static final int LONGEST_WORD = 90;

    /** As many letters before a mark may be a word. */
    private static final int FEWEST_BEFORE = 3;

    /** Blanks, digits and the marks that may part words are up to here; letters are behind it. */
    private static final char LAST_MARK = ';';

    private Seams() {}

    /** Returns the bits of the traits that a text has where words meet. */
    static int of(String text) {
        int last = text.length() - 1;
        int seen = 0;
        int word = 0;
        int before = 0;
        char first = text.charAt(0);
        char firstBefore = first;
        for (int i = endOfLetters(text, 0); i < last; i = endOfLetters(text, i + 1)) {
            char next = text.charAt(i + 1);
            if (text.charAt(i) > ' ') {
                seen |= next > LAST_MARK
                        ? inWord(text, i)
                        : next > ' ' ? ofMarks(text.charAt(i), next) : text.charAt(i) == '(' ? Trait.SEAM.bit() : 0;
            } else if (seen < Trait.SEAM.bit()) { // spares the rest of a text in which much is repeated
                boolean isSeam = next == ','
                        || next == '.'
                        || next == ')'
                        || i - word > LONGEST_WORD
                        || (next == first && isTwice(text, word, i))
                        || (next == firstBefore && isTwice(text, before, i));
                seen |= isSeam ? Trait.SEAM.bit() : 0;
                before = word;
                word = i + 1;
                firstBefore = first;
                first = next;
            }
        }
        return last - word >= LONGEST_WORD ? seen | Trait.SEAM.bit() : seen;
    }

    private static int endOfLetters(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) > LAST_MARK) {
            end++;
        }
        return end;
    }

    /** Returns whether what begins at one place, up to a blank, stands behind it again. */
    private static boolean isTwice(String text, int start, int blank) {
        int end = blank + 1 + blank - start;
        return blank > start
                && text.regionMatches(start, text, blank + 1, blank - start)
                && (end == text.length() || !mayBeLetter(text.charAt(end)));
    }

    /** Returns the trait of a mark or digit before a letter: of a digit, if one may stand for the other. */
    private static int inWord(String text, int index) {
        char c = text.charAt(index);
        char next = text.charAt(index + 1);
        if (Ascii.isDigit(c)) {
            boolean isInWord = c <= '1' && index > 0 && Character.isLowerCase(next);
            return Unicode.isLikeDigit(next) || (isInWord && Character.isLowerCase(text.charAt(index - 1)))
                    ? Trait.MIXED_LETTERS.bit()
                    : 0;
        }
        boolean mayPart = c == ',' || c == '.' || c == ';';
        return mayPart && mayBeLetter(next) && isAfterWord(text, index) ? Trait.SEAM.bit() : 0;
    }

    /** Returns the trait of a mark before another one. */
    private static int ofMarks(char mark, char next) {
        boolean areTwo = (mark == ',' || mark == ';' || mark == ':') && ",;:.".indexOf(next) >= 0;
        return areTwo || (mark == '.' && next == '.') ? Trait.SEAM.bit() : 0;
    }

    private static boolean isAfterWord(String text, int mark) {
        if (mark > 0 && text.charAt(mark - 1) == ')') {
            return true;
        }
        for (int i = mark - FEWEST_BEFORE; i < mark; i++) {
            if (i < 0 || !mayBeLetter(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean mayBeLetter(char c) {
        return c >= 0x80 || Ascii.isLetter(c);
    }
}
