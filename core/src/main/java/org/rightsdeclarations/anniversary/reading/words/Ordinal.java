package org.rightsdeclarations.anniversary.reading.words;

import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.anniversary.mention.AnniversaryMention;
import org.rightsdeclarations.anniversary.mention.PrintedWords;
import org.rightsdeclarations.characters.Ascii;
import org.rightsdeclarations.value.Label;

/**
 * A number that says which anniversary it is.
 *
 * @param number the number, {@value AnniversaryMention#MIN_ORDINAL} or more
 * @param words the words that say it
 */
public record Ordinal(int number, PrintedWords words) {
    /** Reads digits of any script; null if they are less than any ordinal. */
    public static @Nullable Ordinal of(PrintedWords digits, PrintedWords words) {
        int number = plain(digits.words());
        number = number < 0 ? Label.of(digits.words()).number().orElse(0) : number;
        return number < AnniversaryMention.MIN_ORDINAL ? null : new Ordinal(number, words);
    }

    /** Returns the number of a few ASCII digits; -1 for others. */
    private static int plain(String digits) {
        int number = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (!Ascii.isDigit(c) || (c == '0' && i == 0) || i == Digits.MAX_DIGITS) {
                return -1;
            }
            number = 10 * number + (c - '0');
        }
        return number;
    }

    /** Returns where it starts. */
    public int start() {
        return words.start();
    }
}
