package org.rightsdeclarations.numeral;

import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.characters.Unicode;

/**
 * Reads ranges whose numbers a dash joins, and of which each is printed with more than its digits: {@code (3)-(5)},
 * {@code 3.–5.}, {@code 2.3–2.5}. Digits alone, as in {@code 3–5}, are a matter of {@link LabelReader}.
 */
final class DashReader {
    private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2212~\uFF5E\u301C";
    private static final String HYPHENS = "-\u2010\u2011";
    private static final int MOST_DASHES = 3;

    private DashReader() {}

    static boolean isDash(char c) {
        return DASHES.indexOf(c) >= 0;
    }

    /**
     * Reads a label.
     *
     * @param whole how it reads if it is no range
     * @return the range, or else the whole
     */
    static PrintedNumber read(String label, PrintedNumber whole) {
        int dashes = whole.isRange() ? MOST_DASHES : 0;
        for (int at = 1; at < label.length() - 1 && dashes < MOST_DASHES; at++) {
            if (isDash(label.charAt(at))) {
                dashes++;
                PrintedNumber range = read(label, whole, at);
                if (range != null) {
                    return range;
                }
            }
        }
        return whole;
    }

    private static @Nullable PrintedNumber read(String label, PrintedNumber whole, int dash) {
        String left = label.substring(0, dash).stripTrailing();
        String right = label.substring(dash + 1).strip();
        if (left.isEmpty() || right.isEmpty()) {
            return null;
        }
        PrintedNumber first = new LabelReader(left).read();
        PrintedNumber last = new LabelReader(right).read();
        boolean areRead =
                !first.getReadings().isEmpty() && !last.getReadings().isEmpty() && !first.isRange() && !last.isRange();
        RangeEnds ends = new RangeEnds(first, last);
        if (!areRead || !ends.areWhole() || !isCertain(ends, left, right, label.charAt(dash))) {
            return null;
        }
        // (a)-(i) is the first part of (a): the letter i would be the less likely reading.
        Numeral likeliest = last.getReadings().get(0);
        boolean counts = ends.counting().stream().anyMatch(one -> one.style() == likeliest.style());
        boolean mayBePart = !first.isPart() && whole.isPart() && whole.getText().equals(last.getText());
        return counts ? first.upTo(label, mayBePart ? whole : last, ends.counting()) : null;
    }

    /** Returns whether both numbers are printed so much alike that the dash between them is none inside a number. */
    private static boolean isCertain(RangeEnds ends, String left, String right, char dash) {
        boolean isSameMark = right.charAt(0) == left.charAt(0) && !Unicode.isLetterOrDigit(right.charAt(0));
        boolean areLetters = HYPHENS.indexOf(dash) < 0
                && left.equals(ends.first().getText())
                && right.equals(ends.last().getText())
                && Unicode.isLetter(left.charAt(0));
        return ends.areOfSameSeries() || isSameMark || areLetters || ends.areMarkedAlike();
    }
}
