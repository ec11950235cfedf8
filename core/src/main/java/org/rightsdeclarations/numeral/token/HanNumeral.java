package org.rightsdeclarations.numeral.token;

import java.util.OptionalInt;

/**
 * Chinese numerals from 1 to 9999, with units such as 一百零二, in Japanese 百二, or digit by digit such as 一〇二. One that
 * follows none of these ways as a whole is not read.
 */
public final class HanNumeral {
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final char OTHER_ZERO = '零';
    private static final String UNITS = "十百千";
    private static final char TWENTY = '廿';
    private static final char THIRTY = '卅';
    private static final int MAX_LENGTH = 8;

    private HanNumeral() {}

    /**
     * Returns whether a character is a figure or a unit of such numerals.
     *
     * @param c a character
     * @return {@code true} for 二 and 百, for example
     */
    public static boolean isPart(int c) {
        return digit(c) >= 0 || UNITS.indexOf(c) >= 0 || c == TWENTY || c == THIRTY;
    }

    /**
     * Reads a numeral.
     *
     * @param printed the numeral as printed
     * @return the number; empty if it is none as a whole
     */
    public static OptionalInt read(String printed) {
        if (printed.length() > MAX_LENGTH) {
            return OptionalInt.empty();
        }
        String numeral = printed.replace(String.valueOf(TWENTY), "二十").replace(String.valueOf(THIRTY), "三十");
        int number = numeral.chars().anyMatch(c -> UNITS.indexOf(c) >= 0) ? withUnits(numeral) : digitByDigit(numeral);
        return number > 0 ? OptionalInt.of(number) : OptionalInt.empty();
    }

    /**
     * Writes a number with units, in Japanese if another numeral surely is.
     *
     * @param number the number
     * @param like the other numeral
     * @return the numeral; empty if the number is not from 1 to 9999
     */
    public static String write(int number, String like) {
        String written = write(number);
        return isJapanese(like)
                ? written.replace("零", "").replace("一十", "十").replace("一百", "百").replace("一千", "千")
                : written;
    }

    /** Returns whether one hundred or one thousand has no one before it, as only Japanese writes it. */
    private static boolean isJapanese(String numeral) {
        for (int i = 0; i < numeral.length(); i++) {
            boolean isUnit = numeral.charAt(i) == '百' || numeral.charAt(i) == '千';
            if (isUnit && (i == 0 || digit(numeral.charAt(i - 1)) < 0)) {
                return true;
            }
        }
        return false;
    }

    /** Writes a number from 1 to 9999 with units; empty for any other. */
    static String write(int number) {
        if (number < 1 || number >= 10_000) {
            return "";
        }
        StringBuilder out = new StringBuilder();
        boolean isZeroDue = false;
        for (int place = 3; place >= 0; place--) {
            int digit = number / (int) Math.pow(10, place) % 10;
            if (digit == 0) {
                isZeroDue = out.length() > 0;
                continue;
            }
            if (isZeroDue) {
                out.append(OTHER_ZERO);
            }
            isZeroDue = false;
            boolean isTen = place == 1 && digit == 1 && out.length() == 0; // 十一, but 一百一十一
            out.append(isTen ? "" : DIGITS.substring(digit, digit + 1));
            out.append(place == 0 ? "" : UNITS.substring(place - 1, place));
        }
        return out.toString();
    }

    private static int digitByDigit(String numeral) {
        int number = 0;
        for (int i = 0; i < numeral.length(); i++) {
            number = 10 * number + digit(numeral.charAt(i));
        }
        return numeral.length() <= 4 ? number : 0;
    }

    /** Returns 0 for units that do not go down, and for zeros and digits that are not where they belong. */
    private static int withUnits(String numeral) {
        int number = 0;
        int pending = 0;
        int unit = 10_000;
        boolean isJapanese = false;
        for (int i = 0; i < numeral.length(); i++) {
            int digit = digit(numeral.charAt(i));
            if (digit < 0) {
                int next = (int) Math.pow(10, UNITS.indexOf(numeral.charAt(i)) + 1);
                boolean isOne =
                        pending == 0 && (i == 0 || next == 10 || digit(numeral.charAt(i - 1)) < 0); // 百, 十一, 二千百
                if (next >= unit || (pending == 0 && !isOne)) {
                    return 0;
                }
                isJapanese |= isOne && next > 10;
                number += isOne ? next : pending * next;
                pending = 0;
                unit = next;
            } else if (digit == 0 ? i == 0 || pending > 0 || i == numeral.length() - 1 : pending > 0) {
                return 0;
            } else {
                pending = digit;
            }
        }
        boolean isAfterUnit = pending > 0 && unit > 10 && digit(numeral.charAt(numeral.length() - 2)) < 0;
        // 一百二 is 120 to most, but 102 to some; only Japanese leave out the 一, and do not shorten
        return isAfterUnit && !isJapanese ? 0 : number + pending;
    }

    /** Returns 0 to 9, or -1 for anything else. */
    private static int digit(int c) {
        return c == OTHER_ZERO ? 0 : DIGITS.indexOf(c);
    }
}
