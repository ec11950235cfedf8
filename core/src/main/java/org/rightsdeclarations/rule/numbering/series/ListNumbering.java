package org.rightsdeclarations.rule.numbering.series;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rightsdeclarations.numeral.Numeral;
import org.rightsdeclarations.numeral.PrintedNumber;
import org.rightsdeclarations.rule.numbering.label.LabelFinding;
import org.rightsdeclarations.rule.numbering.label.Labels;

/**
 * How a list is numbered.
 *
 * @param main the numbers that count with the first
 * @param ends the numbers after which another list may go on: the last of each series, and those that they are parts of
 * @param isPart whether its numbers are parts of larger ones, such as 1.2
 * @param isStart whether the first number should be 1, unless the list continues another
 * @param findings what is wrong with the labels
 */
public record ListNumbering(
        Stretch main, List<Numeral> ends, boolean isPart, boolean isStart, List<LabelFinding> findings) {
    private static final int DEEPEST = 4;

    /** Reads the labels of a list; empty if none of them counts and nothing is wrong. */
    public static Optional<ListNumbering> of(Labels labels) {
        return RegularList.read(labels).or(() -> SeriesList.read(labels));
    }

    /** Returns the number that the list begins with. */
    public int first() {
        return main.first();
    }

    /** Returns the place in the list of the node that has it, from 0. */
    public int firstNode() {
        return main.firstNode();
    }

    /** Returns how the numbers that count with it are written. */
    public Numeral.Style style() {
        return main.style();
    }

    /** Returns the last number of a series, and the numbers that it is a part of: 2.3 and 2. */
    static List<Numeral> ends(Numeral last, PrintedNumber printed) {
        List<Numeral> ends = new ArrayList<>();
        ends.add(last);
        PrintedNumber part = printed;
        for (int depth = 0; depth < DEEPEST && part.isPart(); depth++) {
            part = PrintedNumber.of(part.getSeries());
            part.getReadings().stream().limit(1).forEach(ends::add);
        }
        return ends;
    }
}
