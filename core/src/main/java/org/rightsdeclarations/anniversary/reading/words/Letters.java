package org.rightsdeclarations.anniversary.reading.words;

import org.rightsdeclarations.characters.Ascii;
import org.rightsdeclarations.characters.Unicode;

/** Steps over the characters of a text. */
public final class Letters {
    /** As many blanks may part two words of a phrase; more are a gap in a table. */
    private static final int MAX_BLANKS = 8;

    /** No English word for a number has more letters. */
    private static final int MAX_LETTERS = 15;

    private Letters() {}

    public static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    public static boolean isHyphen(int c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }

    /** Returns whether a character is part of a word by itself. */
    public static boolean isLetter(int c) {
        return c < 0x80
                ? Ascii.isLetter(c) || Ascii.isDigit(c)
                : Unicode.isLetterOrDigit(c) || Unicode.type(c) == Character.NON_SPACING_MARK;
    }

    /**
     * Returns whether a word goes on over a place: letters on both sides, or a hyphen, slash, apostrophe or middle dot
     * between letters.
     */
    public static boolean isInsideWord(String text, int at) {
        if (at <= 0 || at >= text.length()) {
            return false;
        }
        int before = text.codePointBefore(at);
        int after = text.codePointAt(at);
        if (isLetter(after)) {
            return isLetter(before) || (isJoint(before) && at > 1 && isLetter(text.codePointBefore(at - 1)));
        }
        return isJoint(after) && isLetter(before) && at + 1 < text.length() && isLetter(text.codePointAt(at + 1));
    }

    private static boolean isJoint(int c) {
        return isHyphen(c) || "/'\u2019\u00B7\u2027\u30FB".indexOf(c) >= 0; // the last are dots, as in "5·18"
    }

    /** Returns where the blanks before a place start. */
    public static int skipBlanksBack(String text, int end) {
        int start = end;
        while (start > 0 && end - start <= MAX_BLANKS && isBlank(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** Returns where the ASCII letters before a place start, or too early to be a number word. */
    public static int startOfLetters(String text, int end) {
        int start = end;
        while (start > 0 && end - start <= MAX_LETTERS && Ascii.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }
}
