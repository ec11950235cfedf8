package org.rightsdeclarations.rule.numbering.series;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.rightsdeclarations.numeral.Numeral;
import org.rightsdeclarations.numeral.Numeral.Style;
import org.rightsdeclarations.numeral.PrintedNumber;

/** Labels of one list that count together, because they have the same before their numbers. */
final class LabelSeries {
    private static final int FEWEST_IN_A_ROW = 2;
    private static final Set<Style> NO_LETTERS =
            EnumSet.of(Style.DECIMAL, Style.LOWER_ROMAN, Style.UPPER_ROMAN, Style.WORD, Style.HAN);

    final List<Item> items;

    LabelSeries() {
        this(new ArrayList<>());
    }

    private LabelSeries(List<Item> items) {
        this.items = items;
    }

    /**
     * A label that counts.
     *
     * @param node the place of its node in the list, from 0
     * @param rank how many labelled nodes come before it, those that do not count included
     * @param inserted how many labels right after it put something in after its number, as 2A and 2 bis do after 2
     * @param label the label as printed
     * @param number its number
     * @param readings what it may count, the likeliest first
     */
    record Item(int node, int rank, int inserted, String label, PrintedNumber number, List<Numeral> readings) {
        /** Returns this label with so many more right after it that stand for no other number. */
        Item before(int more) {
            return new Item(node, rank, inserted + more, label, number, readings);
        }

        /** Returns this label with other readings. */
        Item with(List<Numeral> others) {
            return new Item(node, rank, inserted, label, number, others);
        }
    }

    /** Whether the numbers are parts of larger ones, such as the 2 of 1.2. */
    boolean isCompound() {
        return items.get(0).number().isPart();
    }

    /** Parts letters that count from the first on from the figures before them: 1.1, 1.2, 1.3 and 1.a, 1.b. */
    List<LabelSeries> rows() {
        int first = items.size();
        while (first > 0 && !isFigure(items.get(first - 1))) {
            first--;
        }
        boolean areTwo = isCompound()
                && first >= FEWEST_IN_A_ROW
                && items.size() - first >= FEWEST_IN_A_ROW
                && items.subList(0, first).stream().allMatch(LabelSeries::isFigure)
                && items.get(first).readings().stream().anyMatch(LabelSeries::isFirstLetter);
        return areTwo
                ? List.of(new LabelSeries(items.subList(0, first)), new LabelSeries(items.subList(first, items.size())))
                : List.of(this);
    }

    private static boolean isFigure(Item item) {
        return item.readings().stream().anyMatch(reading -> reading.style() == Style.DECIMAL);
    }

    private static boolean isFirstLetter(Numeral reading) {
        return reading.number() == 1 && !NO_LETTERS.contains(reading.style());
    }
}
