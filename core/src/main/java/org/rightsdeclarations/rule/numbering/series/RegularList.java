package org.rightsdeclarations.rule.numbering.series;

import java.util.List;
import java.util.Optional;
import org.rightsdeclarations.Node;
import org.rightsdeclarations.numeral.Numeral;
import org.rightsdeclarations.numeral.PrintedNumber;
import org.rightsdeclarations.rule.numbering.label.Labels;
import org.rightsdeclarations.value.Label;

/**
 * Reads lists whose labels are all printed alike and count on by one, such as {@code 1.}, {@code 2.} or {@code (a)},
 * {@code (b)} or {@code Chapter I}, {@code Chapter II}. Most lists do, and so need no closer look.
 */
public final class RegularList {
    private RegularList() {}

    /** Returns whether the labels of a list, if it has any, count properly from 1. Makes next to no objects. */
    public static boolean countsFromOne(List<? extends Node> nodes) {
        LabelPattern pattern = null;
        int number = 0;
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            Optional<Label> label = node.getLabel();
            if (node.getNumber().isPresent()) {
                return false;
            }
            if (label.isPresent()) {
                if (!node.getLanguages().isEmpty()) {
                    return false;
                }
                number++;
                String printed = label.get().toString();
                if (!label.get().isSameInAll()) {
                    return false;
                } else if (pattern == null) {
                    pattern = LabelPattern.startingWith(printed);
                    if (pattern == null || pattern.first() != 1) {
                        return false;
                    }
                } else if (!pattern.isNumber(printed, number)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Reads a list; empty if it needs a closer look, or has no labels. */
    static Optional<ListNumbering> read(Labels labels) {
        LabelPattern pattern = null;
        int firstNode = 0;
        int lastNode = 0;
        int count = 0;
        for (int i = 0; i < labels.size(); i++) {
            String printed = labels.get(i);
            if (printed != null) {
                if (pattern == null) {
                    pattern = LabelPattern.startingWith(printed);
                    firstNode = i;
                }
                if (pattern == null
                        || labels.number(i).isPresent()
                        || labels.isContradiction(i)
                        || !pattern.isNumber(printed, pattern.first() + count)) {
                    return Optional.empty();
                }
                lastNode = i;
                count++;
            }
        }
        if (pattern == null || pattern.mayBePart(count)) {
            return Optional.empty();
        }
        int last = pattern.first() + count - 1;
        PrintedNumber read = PrintedNumber.of(String.valueOf(labels.get(firstNode)));
        PrintedNumber number = read.asCompound().orElse(read);
        Stretch main = new Stretch(number.getSeries(), pattern.style(), pattern.first(), firstNode, last, lastNode);
        List<Numeral> ends = ListNumbering.ends(new Numeral(pattern.style(), last), number);
        return Optional.of(new ListNumbering(main, ends, number.isPart(), pattern.first() > 1, List.of()));
    }
}
