package org.rightsdeclarations.value;

import java.util.Locale;
import org.rightsdeclarations.problem.InvalidValueException;

/**
 * One reading of a label as a number. Immutable and thread-safe.
 *
 * @param style how the number is written
 * @param number the number, 0 or more
 */
public record Numeral(Style style, int number) {
    /** How a number is written in a label. */
    public enum Style {
        /** Digits of any script, plain or enclosed: {@code 1}, {@code 01}, {@code ۱}, {@code ①}; at most nine. */
        DECIMAL,
        /** Small roman numerals in their usual form, {@code i} to {@code mmmcmxcix}. */
        LOWER_ROMAN,
        /** Capital roman numerals in their usual form, {@code I} to {@code MMMCMXCIX}. */
        UPPER_ROMAN,
        /** Small Latin letters: {@code a} is 1, {@code z} 26, {@code aa} 27, {@code bb} 28. */
        LOWER_LETTER,
        /** Capital Latin letters: {@code A} is 1, {@code Z} 26, {@code AA} 27, {@code BB} 28. */
        UPPER_LETTER,
        /** English words, cardinal or ordinal: {@code one} or {@code First} to {@code hundredth}. */
        WORD,
        /** Chinese numerals, plain or enclosed: {@code 一} to {@code 九十九}, and {@code 百}. */
        HAN;

        /**
         * Writes a number as a label of this style shows it.
         *
         * @param number the number
         * @return the numeral; digits where the style has none for the number, and always for words and Chinese
         */
        public String write(int number) {
            return switch (this) {
                case LOWER_ROMAN -> LatinNumeral.roman(number);
                case UPPER_ROMAN -> LatinNumeral.roman(number).toUpperCase(Locale.ROOT);
                case LOWER_LETTER -> LatinNumeral.letters(number);
                case UPPER_LETTER -> LatinNumeral.letters(number).toUpperCase(Locale.ROOT);
                case DECIMAL, WORD, HAN -> Integer.toString(number);
            };
        }
    }

    /**
     * Creates a reading.
     *
     * @param style how the number is written
     * @param number the number, 0 or more
     * @throws InvalidValueException {@code value.numeral}, if the number is less than 0
     */
    public Numeral {
        if (number < 0) {
            throw InvalidValueException.of("value.numeral", number);
        }
    }
}
