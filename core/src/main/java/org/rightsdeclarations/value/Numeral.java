package org.rightsdeclarations.value;

import static org.rightsdeclarations.problem.MissingValueException.require;

import java.util.List;
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
        /** Chinese numerals, plain or enclosed: {@code 一} to {@code 九千九百九十九}, {@code 一〇二}. */
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
        require(style, "style");
        if (number < 0) {
            throw InvalidValueException.of("value.numeral", number);
        }
    }

    /**
     * Reads what a label counts.
     *
     * <p>Punctuation and words such as {@code Article}, {@code 第} or {@code 제} are passed over. Of a compound label
     * such as {@code II.B.3} the last part is read. The first reading is the likeliest for the label alone: {@code (i)}
     * is roman 1, then letter 9; {@code (c)} is letter 3, then roman 100.
     *
     * @param printed the label as printed
     * @return the readings, the likeliest first; empty for a bullet, a plain word, {@code IIII} or {@code 5 bis};
     *     unmodifiable
     */
    public static List<Numeral> read(String printed) {
        return NumeralReader.read(printed);
    }

    /**
     * Returns whether a label may count a number.
     *
     * @param readings what the label may count
     * @param number the number
     * @return {@code true} if one of the readings stands for it, however it is written
     */
    public static boolean holds(List<Numeral> readings, int number) {
        return readings.stream().anyMatch(reading -> reading.number == number);
    }
}
