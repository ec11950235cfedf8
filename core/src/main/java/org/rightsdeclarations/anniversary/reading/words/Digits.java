package org.rightsdeclarations.anniversary.reading.words;

import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.anniversary.mention.PrintedWords;
import org.rightsdeclarations.characters.Unicode;

/** Finds numbers in digits of any script. */
public final class Digits {
    /** Longer numbers count no years. */
    static final int MAX_DIGITS = 4;

    /** The first Arabic letter. */
    private static final int FIRST_JOINED = 0x620;

    /** Lengthens an Arabic article before a number. */
    private static final int TATWEEL = 0x640;

    private Digits() {}

    /** Returns the number that ends at a place; null if there is none, or if it is a part of something greater. */
    public static @Nullable PrintedWords before(String text, int end) {
        int start = end;
        int count = 0;
        while (start > 0 && count <= MAX_DIGITS && Unicode.isDigit(text.codePointBefore(start))) {
            start -= Character.charCount(text.codePointBefore(start));
            count++;
        }
        return count == 0 || count > MAX_DIGITS || isPart(text, start) ? null : PrintedWords.of(text, start, end);
    }

    /** Returns whether a number is the rest of "1,075", "1.5", "2020/21" or "70–75", or of a word. */
    private static boolean isPart(String text, int start) {
        if (start == 0) {
            return false;
        }
        int before = text.codePointBefore(start);
        if (Unicode.isLetterOrDigit(before) && !isJoined(before)) {
            return true;
        }
        boolean isJoint = ".,'\u2019:/-\u2010\u2011\u2012\u2013\u2014\u2212".indexOf(before) >= 0;
        return isJoint && start > 1 && Unicode.isDigit(text.codePointBefore(start - 1));
    }

    /** Returns whether a letter is of a script that joins words to numbers: "제75", "第75", "الـ75". */
    private static boolean isJoined(int letter) {
        if (letter < FIRST_JOINED) {
            return false;
        }
        return switch (Unicode.script(letter)) {
            case ARABIC, HANGUL, HAN -> !Unicode.isDigit(letter);
            default -> letter == TATWEEL;
        };
    }
}
