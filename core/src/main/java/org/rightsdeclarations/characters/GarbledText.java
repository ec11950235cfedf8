package org.rightsdeclarations.characters;

import java.util.OptionalInt;

/**
 * UTF-8 that was read as Windows-1252 or Latin-1: each letter outside ASCII became two to four characters, such as
 * {@code Ã©} for é. Of what such characters may stand for, only letters and the usual marks count.
 */
public final class GarbledText {
    /** The characters that Windows-1252 has for the bytes 80 to 9F; blank where it has none. */
    private static final String WINDOWS =
            "\u20AC \u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152 \u017D  \u2018\u2019\u201C\u201D"
                    + "\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153 \u017E\u0178";

    private static final int FIRST = 0x80;
    private static final int NONE = -1;

    private GarbledText() {}

    /**
     * Returns whether two characters may be the first bytes of one letter.
     *
     * @param lead the first of them
     * @param c the one behind it
     * @return {@code true} if they may; both occur in texts that are as they should be
     */
    public static boolean isPair(char lead, char c) {
        return lead >= 0xC2 && lead <= 0xF4 && c >= FIRST && c < 0x2123 && isContinuation(octet(c));
    }

    /**
     * Returns whether a character may be the second byte of a letter.
     *
     * @param text the text
     * @param index where the character is
     * @return {@code true} if it may, together with the one before it
     */
    public static boolean isHalf(String text, int index) {
        return index > 0 && isPair(text.charAt(index - 1), text.charAt(index));
    }

    /**
     * Finds the first letter of which the bytes were read as characters.
     *
     * @param text the text
     * @return its index; empty if there is none, or it may be a capital before a closing quotation mark
     */
    public static OptionalInt find(String text) {
        int doubtful = NONE;
        for (int i = 0; i < text.length() - 1; i++) {
            if (isPair(text.charAt(i), text.charAt(i + 1))) {
                int meant = endsWord(text, i) ? NONE : decode(text, i);
                boolean isSign = (meant >= 0xA0 && meant < 0xC0) || (meant > 0x2010 && meant < 0x2123);
                if (meant != NONE && (isSign || Unicode.isLetter(meant))) {
                    boolean isLong = meant > 0x7FF;
                    boolean areMarks = isMark(text.charAt(i + 1)) && (!isLong || isMark(text.charAt(i + 2)));
                    if (!areMarks || (!isLong && doubtful != NONE)) {
                        return OptionalInt.of(doubtful == NONE ? i : doubtful);
                    }
                    doubtful = i;
                }
            }
        }
        return OptionalInt.empty();
    }

    /**
     * Finds a question mark inside a word, which an encoding has in place of a letter that it lacks.
     *
     * @param text the text
     * @return where the word begins; empty if there is none, or in addresses only
     */
    public static OptionalInt findLost(String text) {
        for (int at = text.indexOf('?', 1); at > 0 && at < text.length() - 1; at = text.indexOf('?', at + 1)) {
            int start = at;
            while (start > 0 && Unicode.isLetter(text.charAt(start - 1))) {
                start--;
            }
            int end = at + 1;
            while (end < text.length() && Unicode.isLetter(text.charAt(end))) {
                end++;
            }
            boolean isInWord = Character.isLowerCase(text.charAt(at - 1)) && Character.isLowerCase(text.charAt(at + 1));
            boolean isInAddress = (start > 0 && "/.".indexOf(text.charAt(start - 1)) >= 0)
                    || (end < text.length() && "=&/".indexOf(text.charAt(end)) >= 0);
            if (isInWord && !isInAddress) {
                return OptionalInt.of(start);
            }
        }
        return OptionalInt.empty();
    }

    /** Returns whether a character often stands behind a word: a quotation mark, dots, a dash or a blank. */
    private static boolean isMark(char c) {
        return "\u2018\u2019\u201C\u201D\u203A\u2026\u2013\u2014\u00BB\u00AB\u00A0".indexOf(c) >= 0;
    }

    /** Returns whether two letters stand before a closing mark, as in the Czech „z níž“. */
    private static boolean endsWord(String text, int index) {
        return index + 2 < text.length()
                && Unicode.isLetter(text.charAt(index + 1))
                && "\u201C\u201D".indexOf(text.charAt(index + 2)) >= 0;
    }

    /** Returns the character whose bytes begin at an index; -1 if they are those of none. */
    private static int decode(String text, int index) {
        int lead = text.charAt(index);
        int count = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : 1;
        int c = lead & (0x3F >> count);
        for (int i = 1; i <= count; i++) {
            int next = index + i < text.length() ? octet(text.charAt(index + i)) : NONE;
            if (!isContinuation(next)) {
                return NONE;
            }
            c = c << 6 | (next & 0x3F);
        }
        boolean isShortest = count == 1 || c >= (count == 2 ? 0x800 : 0x10000);
        return isShortest && Character.isValidCodePoint(c) ? c : NONE;
    }

    private static boolean isContinuation(int octet) {
        return octet >= FIRST && octet < 0xC0;
    }

    /** Returns the byte that was read as a character; -1 if it was none. */
    private static int octet(char c) {
        if (c <= 0xFF) {
            return c;
        }
        int windows = WINDOWS.indexOf(c);
        return windows < 0 ? NONE : FIRST + windows;
    }
}
