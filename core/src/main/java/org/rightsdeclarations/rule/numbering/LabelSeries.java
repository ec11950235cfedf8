package org.rightsdeclarations.rule.numbering;

import java.util.ArrayList;
import java.util.List;
import org.rightsdeclarations.numeral.Numeral;
import org.rightsdeclarations.numeral.PrintedNumber;

/** Labels of one list that count together, because they have the same before their numbers. */
final class LabelSeries {
    final List<Item> items = new ArrayList<>();

    /**
     * A label that counts.
     *
     * @param node the place of its node in the list, from 0
     * @param rank how many labelled nodes come before it, those that do not count included
     * @param label the label as printed
     * @param number its number
     * @param readings what it may count, the likeliest first
     */
    record Item(int node, int rank, String label, PrintedNumber number, List<Numeral> readings) {}

    /** Whether the numbers are parts of larger ones, such as the 2 of 1.2. */
    boolean isCompound() {
        return items.get(0).number().isPart();
    }
}
