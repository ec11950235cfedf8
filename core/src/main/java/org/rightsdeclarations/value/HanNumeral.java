package org.rightsdeclarations.value;

import java.util.OptionalInt;

/** Chinese numerals from 1 to 100. */
final class HanNumeral {
    private static final String DIGITS = "一二三四五六七八九";
    private static final char TEN = '十';
    private static final char HUNDRED = '百';

    private HanNumeral() {}

    static boolean isPart(int c) {
        return c == TEN || c == HUNDRED || DIGITS.indexOf(c) >= 0;
    }

    static OptionalInt read(String numeral) {
        if (numeral.equals("百") || numeral.equals("一百")) {
            return OptionalInt.of(100);
        }
        int ten = numeral.indexOf(TEN);
        if (ten < 0) {
            return positive(digit(numeral));
        }
        int tens = ten == 0 ? 1 : digit(numeral.substring(0, ten));
        boolean round = ten == numeral.length() - 1;
        int ones = round ? 0 : digit(numeral.substring(ten + 1));
        boolean readable = tens > 0 && (round || ones > 0);
        return readable ? OptionalInt.of(10 * tens + ones) : OptionalInt.empty();
    }

    /** Returns 1 to 9, or 0 for everything else. */
    private static int digit(String numeral) {
        return numeral.length() == 1 ? DIGITS.indexOf(numeral.charAt(0)) + 1 : 0;
    }

    private static OptionalInt positive(int number) {
        return number > 0 ? OptionalInt.of(number) : OptionalInt.empty();
    }
}
