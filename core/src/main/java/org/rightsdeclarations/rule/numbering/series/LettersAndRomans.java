package org.rightsdeclarations.rule.numbering.series;

import java.util.ArrayList;
import java.util.List;
import org.rightsdeclarations.numeral.Numeral;
import org.rightsdeclarations.numeral.Numeral.Style;

/**
 * Letters and roman numerals printed alike, one inside the other: (a), (i), (ii), (b). One that may be both counts with
 * the first label only if it counts on from the last one that does.
 */
final class LettersAndRomans {
    private LettersAndRomans() {}

    /** Returns the labels, the reading left out by which they would count with the first but do not count on. */
    static List<LabelSeries.Item> apart(List<LabelSeries.Item> items) {
        Numeral last = items.get(0).readings().get(0);
        List<LabelSeries.Item> apart = new ArrayList<>();
        for (LabelSeries.Item item : items) {
            Numeral next = new Numeral(last.style(), last.number() + 1);
            boolean countsOn = item.readings().contains(next);
            boolean isInside = !apart.isEmpty() && !countsOn && isEither(item);
            apart.add(isInside ? without(last.style(), item) : item);
            last = countsOn ? next : last;
        }
        return apart;
    }

    private static boolean isEither(LabelSeries.Item item) {
        List<Style> styles =
                item.readings().stream().map(Numeral::style).distinct().toList();
        return styles.equals(List.of(Style.LOWER_ROMAN, Style.LOWER_LETTER))
                || styles.equals(List.of(Style.LOWER_LETTER, Style.LOWER_ROMAN))
                || styles.equals(List.of(Style.UPPER_ROMAN, Style.UPPER_LETTER))
                || styles.equals(List.of(Style.UPPER_LETTER, Style.UPPER_ROMAN));
    }

    private static LabelSeries.Item without(Style style, LabelSeries.Item item) {
        List<Numeral> others = item.readings().stream()
                .filter(reading -> reading.style() != style)
                .toList();
        return item.with(others);
    }
}
