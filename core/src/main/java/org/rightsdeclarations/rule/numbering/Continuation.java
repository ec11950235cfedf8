package org.rightsdeclarations.rule.numbering;

import java.util.EnumMap;
import java.util.Map;
import org.rightsdeclarations.rule.standard.Siblings;
import org.rightsdeclarations.value.Numeral.Style;

/**
 * The numbers with which the lists before ended. Articles often run on through chapters, clauses after recitals, and
 * numbered paragraphs through articles, over lists of other kinds between them.
 */
final class Continuation {
    private static final int NESTED = 0;
    private static final int KINDS = 5;

    /** The last number by the way it is written and by the kind of its list. */
    private final Map<Style, int[]> lasts = new EnumMap<>(Style.class);

    void add(Siblings siblings, ListNumbering numbering) {
        lasts.computeIfAbsent(numbering.style(), style -> new int[KINDS])[kind(siblings)] = numbering.last();
    }

    /** Tells whether a list goes on where one before it ended. */
    boolean isNext(ListNumbering numbering) {
        int[] ends = lasts.getOrDefault(numbering.style(), new int[0]);
        for (int end : ends) {
            if (end == numbering.first() - 1) {
                return true;
            }
        }
        return false;
    }

    private static int kind(Siblings siblings) {
        if (siblings.isNested()) {
            return NESTED;
        }
        return switch (siblings.member()) {
            case "recitals" -> 1;
            case "clauses" -> 2;
            case "commitments" -> 3;
            default -> 4;
        };
    }
}
