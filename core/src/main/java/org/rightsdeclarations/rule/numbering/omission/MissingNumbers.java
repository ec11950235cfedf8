package org.rightsdeclarations.rule.numbering.omission;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.rightsdeclarations.numeral.LetterOrder;
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
public record MissingNumbers(Style style, Neighbour lower, Neighbour upper, int step) {
    /**
     * A number beside them.
     *
     * @param label its label
     * @param printed the number as printed
     * @param number the number
     */
    public record Neighbour(String label, PrintedNumber printed, int number) {}

    /** Returns what is to be said of them: labels where it is certain how the list would write those. */
    public Map<String, ?> between() {
        boolean isCertain = isWritten(lower) && isWritten(upper);
        String from = written(first(), isCertain);
        String to = written(last(), isCertain);
        return Map.of(
                "before", lower.label,
                "after", upper.label,
                "missing", from.equals(to) ? from : from + "\u2013" + to);
    }

    /** Returns the first and the last of them as the list would print them; none if it counts in words. */
    public List<MissingLabel> labels() {
        return style == Style.WORD
                ? List.of()
                : IntStream.of(first(), last()).distinct().mapToObj(this::like).toList();
    }

    private int first() {
        return (lower.number / step + 1) * step;
    }

    private int last() {
        return upper.number - step;
    }

    private boolean isWritten(Neighbour neighbour) {
        return lower.printed
                .relabelled(style, neighbour.number)
                .filter(neighbour.label::equals)
                .isPresent();
    }

    private String written(int number, boolean isCertain) {
        String alone = alone(number);
        if (isCertain) {
            return lower.printed.relabelled(style, number).orElse(alone);
        }
        return lower.printed.isPart() ? like(number).prefix() + zeros() + alone : alone; // 4.4 after 4.3, not 4
    }

    /** Returns the zeros before the number before them, which those of a part have too: 4.04 after 4.03. */
    private String zeros() {
        return lower.printed.getText().substring(0, lower.printed.countZeros());
    }

    private MissingLabel like(int number) {
        return MissingLabel.like(lower.label, lower.printed, lower.printed.relabelled(style, number), alone(number));
    }

    private String alone(int number) {
        Map<String, Integer> beside = new HashMap<>();
        beside.put(lower.printed.getText(), lower.number);
        beside.put(upper.printed.getText(), upper.number);
        return LetterOrder.write(style, number, beside);
    }
}
