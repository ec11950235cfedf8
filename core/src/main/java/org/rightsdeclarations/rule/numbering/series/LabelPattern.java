package org.rightsdeclarations.rule.numbering.series;

import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.characters.Ascii;
import org.rightsdeclarations.characters.Unicode;
import org.rightsdeclarations.numeral.Numeral.Style;

/**
 * How the labels of a list are printed: what comes before and after the number, and how it is written.
 *
 * @param prefix what comes before each number
 * @param suffix what comes after it
 * @param style how it is written
 * @param first the first number
 */
record LabelPattern(String prefix, String suffix, Style style, int first) {
    /** More digits do not fit into a number. */
    private static final int MAX_DIGITS = 9;

    /** Returns how a list goes on that starts with a label; null if that says too little. */
    static @Nullable LabelPattern startingWith(String printed) {
        int end = printed.length();
        while (end > 0 && isPunctuation(printed.charAt(end - 1))) {
            end--;
        }
        if (end == 0) {
            return null;
        }
        int start = end;
        while (start > 0 && Ascii.isDigit(printed.charAt(start - 1))) {
            start--;
        }
        String suffix = printed.substring(end);
        if (start < end) {
            boolean isReadable =
                    end - start <= MAX_DIGITS && (start == 0 || !Unicode.isDigit(printed.charAt(start - 1)));
            return isReadable
                    ? new LabelPattern(printed.substring(0, start), suffix, Style.DECIMAL, number(printed, start, end))
                    : null;
        }
        start = end - 1;
        Style style = styleOf(printed.charAt(start));
        boolean isAlone = start == 0 || isPunctuation(printed.charAt(start - 1));
        int first = style == Style.LOWER_LETTER || style == Style.UPPER_LETTER ? (printed.charAt(start) & 0x1F) : 1;
        return style == Style.DECIMAL || !isAlone
                ? null
                : new LabelPattern(printed.substring(0, start), suffix, style, first);
    }

    /** Returns how a list counts that starts with a letter; decimal for a letter that says too little. */
    private static Style styleOf(char letter) {
        return switch (letter) {
            case 'i' -> Style.LOWER_ROMAN;
            case 'I' -> Style.UPPER_ROMAN;
            case 'a', 'b' -> Style.LOWER_LETTER;
            case 'A', 'B' -> Style.UPPER_LETTER;
            default -> Style.DECIMAL;
        };
    }

    /**
     * Returns whether the only number of a list may be a part of a larger one: the 4 of 1.4 and B.4, not of Article 4.
     */
    boolean mayBePart(int count) {
        return count == 1 && first > 1 && !prefix.isEmpty();
    }

    /** Returns whether a label is the one with a number that is expected. */
    boolean isNumber(String printed, int expected) {
        int start = prefix.length();
        int end = printed.length() - suffix.length();
        if (!printed.startsWith(prefix) || !printed.startsWith(suffix, end)) {
            return false;
        }
        if (style == Style.DECIMAL) {
            return end - start <= MAX_DIGITS && number(printed, start, end) == expected;
        }
        String numeral = style.write(expected);
        return numeral.length() == end - start && printed.startsWith(numeral, start);
    }

    /** Reads digits; -1 for anything else. */
    private static int number(String printed, int start, int end) {
        int number = 0;
        for (int i = start; i < end; i++) {
            if (!Ascii.isDigit(printed.charAt(i))) {
                return -1;
            }
            number = 10 * number + printed.charAt(i) - '0';
        }
        return number;
    }

    private static boolean isPunctuation(char c) {
        return c < 0x7F && !Unicode.isLetterOrDigit(c);
    }
}
