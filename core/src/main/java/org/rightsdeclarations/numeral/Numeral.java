package org.rightsdeclarations.numeral;

import static org.rightsdeclarations.problem.MissingValueException.require;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.rightsdeclarations.numeral.token.EnglishWord;
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
        /** Small roman numerals in their usual form, {@code i} to {@code cccxcix}. */
        LOWER_ROMAN,
        /** Capital roman numerals in their usual form, {@code I} to {@code MMMCMXCIX}. */
        UPPER_ROMAN,
        /** Small Latin letters: {@code a} is 1, {@code z} 26, {@code aa} 27, {@code bb} 28. */
        LOWER_LETTER,
        /** Capital Latin letters: {@code A} is 1, {@code Z} 26, {@code AA} 27, {@code BB} 28. */
        UPPER_LETTER,
        /** Words of many languages, cardinal or ordinal: {@code one}, {@code First}, {@code premier}, {@code 첫째}. */
        WORD,
        /** Chinese numerals, plain or enclosed: {@code 一} to {@code 九千九百九十九}, {@code 一〇二}. */
        HAN,
        /** Arabic letters, in the order {@code أ ب ج د} or in that of the alphabet, {@code أ ب ت ث}. */
        ARABIC,
        /** Armenian letters: {@code ա} is 1. */
        ARMENIAN,
        /** Bengali letters: {@code ক} is 1. */
        BENGALI,
        /** Cyrillic letters, in the orders of several languages: {@code а} is 1. */
        CYRILLIC,
        /** Devanagari letters: {@code क} is 1. */
        DEVANAGARI,
        /** Ethiopic numerals, {@code ፩} to {@code ፺፱}, or letters: {@code ሀ} is 1. */
        ETHIOPIC,
        /** Georgian letters: {@code ა} is 1. */
        GEORGIAN,
        /** Greek numerals, {@code α} to {@code ϟθ}, or letters in the order of the alphabet. */
        GREEK,
        /** Korean letters: {@code 가} is 1, {@code 하} 14, {@code 거} 15; {@code ㄱ} is 1. */
        HANGUL,
        /** Hebrew numerals, {@code א} to {@code צט}. */
        HEBREW,
        /** Japanese letters, in the order {@code アイウ} or {@code イロハ}. */
        KANA,
        /** Thai letters: {@code ก} is 1. */
        THAI;

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
                default -> Alphabet.write(this, number);
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
     * Reads what a label counts, as a whole or not at all.
     *
     * <p>Punctuation, words such as {@code Article}, {@code 第} or {@code 제}, and a title after the number are passed
     * over: {@code Article 4 – A fair trial} is 4. Of a compound label such as {@code II.B.3} the last part is read.
     * The first reading is the likeliest for the label alone: {@code (i)} is roman 1, then letter 9; {@code (c)} is
     * letter 3, then roman 100.
     *
     * @param printed the label as printed
     * @return the readings, the likeliest first; empty for a bullet, a plain word, {@code IIII}, a range such as
     *     {@code 3–5}, what was inserted, such as {@code 5 bis}, {@code 12A} or {@code 제5조의2}, and a part with zeros
     *     before it such as {@code 12.01}; unmodifiable
     */
    public static List<Numeral> read(String printed) {
        return PrintedNumber.of(printed).alone();
    }

    /**
     * Reads English words for a number from 1 to 100, cardinal or ordinal, in any case.
     *
     * @param words one word or two, such as {@code seventy-fifth}
     * @return the number; empty if the words are anything else, or part of a greater number
     */
    public static OptionalInt ofEnglish(String words) {
        return EnglishWord.read(words);
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
