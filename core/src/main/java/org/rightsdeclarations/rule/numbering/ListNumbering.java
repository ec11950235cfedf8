package org.rightsdeclarations.rule.numbering;

import java.util.List;
import java.util.Optional;
import org.rightsdeclarations.value.Numeral;

/**
 * How a list is numbered.
 *
 * @param first the number that the list begins with
 * @param firstNode the place in the list of the node that has it, from 0
 * @param last the number that the list ends with
 * @param style how the first number is written
 * @param isStart whether the first number should be 1, unless the list continues another
 * @param findings what is wrong with the labels
 */
record ListNumbering(
        int first, int firstNode, int last, Numeral.Style style, boolean isStart, List<LabelFinding> findings) {
    /** Reads the labels of a list; empty if none of them counts. */
    static Optional<ListNumbering> of(Labels labels) {
        return RegularList.read(labels).or(() -> SeriesList.read(labels));
    }
}
