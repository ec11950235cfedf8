package org.rightsdeclarations.rule.numbering;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.rightsdeclarations.Node;
import org.rightsdeclarations.Provision;
import org.rightsdeclarations.Section;
import org.rightsdeclarations.numeral.Numeral;
import org.rightsdeclarations.numeral.Numeral.Style;
import org.rightsdeclarations.numeral.PrintedNumber;
import org.rightsdeclarations.rule.numbering.label.Labels;

/**
 * Numbers that are left out between two items of a list, but stand inside an item without a label between them: 18,
 * Option 1 with 19 and 20, Option 2 with 19, 21.
 */
final class NumbersInside {
    private NumbersInside() {}

    /**
     * Finds the items without a label right before an item whose own lists begin with a number that is left out there.
     *
     * @param labels the labels of a list
     * @param after the place of the item after the gap, from 0
     * @return the items; empty if the numbers are left out indeed
     */
    static List<Node> holders(Labels labels, int after) {
        PrintedNumber upper = PrintedNumber.of(String.valueOf(labels.get(after)));
        List<Node> unlabelled = new ArrayList<>();
        PrintedNumber lower = null;
        for (int i = after - 1; i >= 0 && lower == null; i--) {
            String label = labels.get(i);
            PrintedNumber number = PrintedNumber.of(label == null ? "" : label);
            if (label == null) {
                unlabelled.add(labels.nodes().get(i));
            } else if (!number.getReadings().isEmpty()) {
                lower = number;
            }
        }
        PrintedNumber before = lower;
        return before == null
                ? List.of()
                : unlabelled.stream()
                        .filter(node -> lists(node)
                                .map(list -> first(new Labels(list, labels.language())))
                                .anyMatch(first -> isBetween(before, first, upper)))
                        .toList();
    }

    private static Stream<List<? extends Node>> lists(Node node) {
        Stream<List<? extends Node>> lists = node instanceof Section section
                ? Stream.of(section.getSections(), section.getClauses())
                : node instanceof Provision provision ? Stream.of(provision.getClauses()) : Stream.empty();
        return lists.filter(list -> !list.isEmpty());
    }

    private static PrintedNumber first(Labels labels) {
        for (int i = 0; i < labels.size(); i++) {
            String label = labels.get(i);
            if (label != null) {
                return PrintedNumber.of(label);
            }
        }
        return PrintedNumber.of("");
    }

    private static boolean isBetween(PrintedNumber lower, PrintedNumber number, PrintedNumber upper) {
        for (Numeral reading : number.getReadings()) {
            OptionalInt before = number(lower, reading.style());
            OptionalInt after = number(upper, reading.style());
            if (before.isPresent()
                    && after.isPresent()
                    && Math.max(before.getAsInt(), lower.getLast(reading.style())) < reading.number()
                    && reading.number() < after.getAsInt()) {
                return true;
            }
        }
        return false;
    }

    private static OptionalInt number(PrintedNumber printed, Style style) {
        return printed.getReadings().stream()
                .filter(reading -> reading.style() == style)
                .mapToInt(Numeral::number)
                .findFirst();
    }
}
