package org.rightsdeclarations.rule.numbering;

import org.rightsdeclarations.value.Numeral.Style;

/** Writes numbers as the labels of a list write them. */
final class Counting {
    private static final int MAX_ROMAN = 3999;
    private static final int LETTERS = 26;
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SYMBOLS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    private Counting() {}

    /** Writes a number; in digits if it cannot be written in the style. */
    static String write(Style style, int number) {
        return switch (style) {
            case LOWER_LETTER -> letters('a', number);
            case UPPER_LETTER -> letters('A', number);
            case LOWER_ROMAN -> roman(number, 0x20);
            case UPPER_ROMAN -> roman(number, 0);
            case DECIMAL, WORD, HAN -> Integer.toString(number);
        };
    }

    private static String letters(char first, int number) {
        if (number < 1 || number > 2 * LETTERS) {
            return Integer.toString(number);
        }
        String letter = String.valueOf((char) (first + (number - 1) % LETTERS));
        return number > LETTERS ? letter + letter : letter;
    }

    private static String roman(int number, int lower) {
        if (number < 1 || number > MAX_ROMAN) {
            return Integer.toString(number);
        }
        StringBuilder roman = new StringBuilder();
        int rest = number;
        for (int i = 0; i < VALUES.length; i++) {
            for (; rest >= VALUES[i]; rest -= VALUES[i]) {
                for (int j = 0; j < SYMBOLS[i].length(); j++) {
                    roman.append((char) (SYMBOLS[i].charAt(j) | lower));
                }
            }
        }
        return roman.toString();
    }
}
