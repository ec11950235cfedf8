package org.rightsdeclarations.rule.numbering;

import java.util.ArrayList;
import java.util.List;
import org.rightsdeclarations.characters.Unicode;
import org.rightsdeclarations.value.Numeral;

/** Labels of one list that count together, because they have the same before their numbers. */
final class LabelSeries {
    /** What comes before the numbers, without punctuation around it: "article", "1" in 1.1, or nothing. */
    private final String prefix;

    final List<Item> items = new ArrayList<>();

    LabelSeries(String prefix) {
        this.prefix = prefix;
    }

    /**
     * A label that counts.
     *
     * @param node the place of its node in the list, from 0
     * @param rank how many labelled nodes come before it, those that do not count included
     * @param label the label as printed
     * @param readings what it may count, the likeliest first
     */
    record Item(int node, int rank, String label, List<Numeral> readings) {}

    /** Whether the numbers are parts of larger ones, such as the 2 of 1.2. */
    boolean isCompound() {
        return !prefix.isEmpty() && !Numeral.read(prefix).isEmpty();
    }

    /** Returns what comes before the number of a label that counts. */
    static String prefixOf(String printed, List<Numeral> readings) {
        for (int end = wordEnd(printed, printed.length()); end > 0; ) {
            int start = wordStart(printed, end);
            if (start == 0) {
                return "";
            }
            if (Numeral.read(printed.substring(start, end)).equals(readings)) {
                int prefixEnd = wordEnd(printed, start);
                int prefixStart = 0;
                while (prefixStart < prefixEnd && !isPartOfWord(printed.charAt(prefixStart))) {
                    prefixStart++;
                }
                return Unicode.lower(printed.substring(prefixStart, prefixEnd));
            }
            end = wordEnd(printed, start);
        }
        return "";
    }

    private static int wordEnd(String printed, int limit) {
        int end = limit;
        while (end > 0 && !isPartOfWord(printed.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** Finds where a run of digits or of letters starts. */
    private static int wordStart(String printed, int end) {
        boolean isNumber = Unicode.isDigit(printed.charAt(end - 1));
        int start = end;
        while (start > 0
                && isPartOfWord(printed.charAt(start - 1))
                && Unicode.isDigit(printed.charAt(start - 1)) == isNumber) {
            start--;
        }
        return start;
    }

    /** Signs such as ① count as parts of words, and so do surrogates: some are digits. */
    private static boolean isPartOfWord(char c) {
        return switch (Unicode.type(c)) {
            case Character.OTHER_NUMBER,
                    Character.OTHER_SYMBOL,
                    Character.LETTER_NUMBER,
                    Character.SURROGATE,
                    Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK -> true;
            default -> Unicode.isLetterOrDigit(c);
        };
    }
}
