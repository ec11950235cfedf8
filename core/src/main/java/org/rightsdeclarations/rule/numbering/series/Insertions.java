package org.rightsdeclarations.rule.numbering.series;

import org.rightsdeclarations.numeral.PrintedNumber;
import org.rightsdeclarations.rule.numbering.label.Labels;
import org.rightsdeclarations.rule.numbering.label.ListedNumbers;

/** Labels that put something in after a number, and so stand for no other: 2A, 2 bis, 2.1 and 第二条之一 after 2. */
final class Insertions {
    private Insertions() {}

    /** Counts those right after a label; one whose number is stated apart from it stands for that. */
    static int after(int node, Labels labels, ListedNumbers numbers) {
        PrintedNumber number = numbers.get(node);
        int inserted = 0;
        for (int i = node + 1; i < labels.size(); i++) {
            String label = labels.get(i);
            if (label != null) {
                PrintedNumber other = numbers.get(i);
                boolean countsAlike =
                        !other.getReadings().isEmpty() && other.getSeries().equals(number.getSeries());
                if (countsAlike || labels.number(i).isPresent() || !number.isExtendedIn(label)) {
                    break;
                }
                inserted++;
            }
        }
        return inserted;
    }
}
