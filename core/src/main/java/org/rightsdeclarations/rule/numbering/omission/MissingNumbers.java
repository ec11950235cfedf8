package org.rightsdeclarations.rule.numbering.omission;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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
public record MissingNumbers(Style style, int lower, int upper, int step) {
    /**
     * Returns what is to be said of them: labels where it is certain how the list would write those.
     *
     * @param printed the number before them as printed
     * @param before the label before them
     * @param after the label after them
     */
    public Map<String, ?> between(PrintedNumber printed, String before, String after) {
        boolean isCertain = isWritten(printed, lower, before) && isWritten(printed, upper, after);
        String from = written(printed, before, first(), isCertain);
        String to = written(printed, before, last(), isCertain);
        return Map.of(
                "before", before,
                "after", after,
                "missing", from.equals(to) ? from : from + "\u2013" + to);
    }

    /**
     * Returns the first and the last of them as the list would print them; none if it counts in words.
     *
     * @param printed the number before them as printed
     * @param before the label before them
     */
    public List<MissingLabel> labels(PrintedNumber printed, String before) {
        return style == Style.WORD
                ? List.of()
                : IntStream.of(first(), last())
                        .distinct()
                        .mapToObj(number -> MissingLabel.like(before, printed, style, number))
                        .toList();
    }

    private int first() {
        return (lower / step + 1) * step;
    }

    private int last() {
        return upper - step;
    }

    private boolean isWritten(PrintedNumber like, int number, String label) {
        return like.relabelled(style, number).filter(label::equals).isPresent();
    }

    private String written(PrintedNumber like, String label, int number, boolean isCertain) {
        String alone = style.write(number);
        if (isCertain) {
            return like.relabelled(style, number).orElse(alone);
        }
        int at = like.isPart() ? label.lastIndexOf(style.write(lower)) : -1;
        return at < 0 ? alone : label.substring(0, at) + alone; // 4.4 after 4.3, not 4
    }
}
