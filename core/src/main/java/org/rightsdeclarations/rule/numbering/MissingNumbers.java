package org.rightsdeclarations.rule.numbering;

import java.util.Map;
import org.rightsdeclarations.numeral.Numeral.Style;
import org.rightsdeclarations.numeral.PrintedNumber;

/**
 * Numbers that no label has.
 *
 * @param style how the numbers are written
 * @param lower the number before them
 * @param upper the number after them
 * @param step by how much they go up
 */
record MissingNumbers(Style style, int lower, int upper, int step) {
    /**
     * Returns what is to be said of them: labels where it is certain how the list would write those.
     *
     * @param printed the number before them as printed
     * @param before the label before them
     * @param after the label after them
     */
    Map<String, ?> between(PrintedNumber printed, String before, String after) {
        boolean isCertain = isWritten(printed, lower, before) && isWritten(printed, upper, after);
        String from = written(printed, (lower / step + 1) * step, isCertain);
        String to = written(printed, upper - step, isCertain);
        return Map.of(
                "before", before,
                "after", after,
                "missing", from.equals(to) ? from : from + "\u2013" + to);
    }

    private boolean isWritten(PrintedNumber like, int number, String label) {
        return like.relabelled(style, number).filter(label::equals).isPresent();
    }

    private String written(PrintedNumber like, int number, boolean isCertain) {
        return isCertain ? like.relabelled(style, number).orElseGet(() -> style.write(number)) : style.write(number);
    }
}
