package org.rightsdeclarations.anniversary.reading.words;

import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.anniversary.mention.AnniversaryMention;
import org.rightsdeclarations.anniversary.mention.PrintedWords;
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
        int number = Label.of(digits.words()).number().orElse(0);
        return number < AnniversaryMention.MIN_ORDINAL ? null : new Ordinal(number, words);
    }

    /** Returns where it starts. */
    public int start() {
        return words.start();
    }
}
