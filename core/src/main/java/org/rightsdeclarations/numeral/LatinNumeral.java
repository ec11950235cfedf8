package org.rightsdeclarations.numeral;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rightsdeclarations.characters.Unicode;
import org.rightsdeclarations.numeral.Numeral.Style;

/** Numbers written in the letters A to Z: roman numerals and letters that count. */
final class LatinNumeral {
    private static final int LETTERS = 26;
    private static final int MAX_ROMAN = 3999;
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SYMBOLS = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};

    private LatinNumeral() {}

    /** Reads letters that are all small or all capital, the likelier reading first; empty if they do not count. */
    static List<Numeral> read(String letters) {
        List<Numeral> roman = readRoman(letters);
        int count = count(letters);
        if (count == 0) {
            return roman;
        }
        Numeral letter = new Numeral(isLower(letters) ? Style.LOWER_LETTER : Style.UPPER_LETTER, count);
        List<Numeral> both = new ArrayList<>(roman);
        both.add(letters.length() == 1 && "ivxIVX".indexOf(letters) < 0 ? 0 : roman.size(), letter);
        return List.copyOf(both);
    }

    /** Reads a roman numeral in its usual form, in small letters up to 399; empty if it is not one. */
    static List<Numeral> readRoman(String letters) {
        String lower = Unicode.lower(letters);
        if (letters.length() > 1 && isLower(letters) && (lower.indexOf('d') >= 0 || lower.indexOf('m') >= 0)) {
            return List.of(); // dix and mi are words
        }
        int number = 0;
        int at = 0;
        for (int i = 0; i < VALUES.length; i++) {
            while (number <= MAX_ROMAN && lower.startsWith(SYMBOLS[i], at)) {
                number += VALUES[i];
                at += SYMBOLS[i].length();
            }
        }
        boolean usual = at > 0 && number <= MAX_ROMAN && isOneCase(letters) && lower.equals(roman(number));
        return usual
                ? List.of(new Numeral(isLower(letters) ? Style.LOWER_ROMAN : Style.UPPER_ROMAN, number))
                : List.of();
    }

    /** Writes a small roman numeral; digits from 4000 on and below 1. */
    static String roman(int number) {
        if (number < 1 || number > MAX_ROMAN) {
            return Integer.toString(number);
        }
        StringBuilder roman = new StringBuilder();
        int rest = number;
        for (int i = 0; i < VALUES.length; i++) {
            for (; rest >= VALUES[i]; rest -= VALUES[i]) {
                roman.append(SYMBOLS[i]);
            }
        }
        return roman.toString();
    }

    /** Writes a to z for 1 to 26, and aa to zz for 27 to 52; digits for all other numbers. */
    static String letters(int number) {
        if (number < 1 || number > 2 * LETTERS) {
            return Integer.toString(number);
        }
        return Character.toString('a' + (number - 1) % LETTERS).repeat(number > LETTERS ? 2 : 1);
    }

    /** Counts a to z as 1 to 26 and aa to zz as 27 to 52; 0 for all other letters. */
    private static int count(String letters) {
        char first = letters.charAt(0);
        int letter = (first | 0x20) - 'a' + 1;
        boolean doubled = letters.length() == 2 && letters.charAt(1) == first;
        if (letter < 1 || letter > LETTERS || letters.length() > (doubled ? 2 : 1)) {
            return 0;
        }
        return doubled ? letter + LETTERS : letter;
    }

    private static boolean isOneCase(String letters) {
        return letters.equals(Unicode.lower(letters)) || letters.equals(letters.toUpperCase(Locale.ROOT));
    }

    private static boolean isLower(String letters) {
        return Character.isLowerCase(letters.charAt(0));
    }
}
