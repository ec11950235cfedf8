package org.rightsdeclarations.rule.numbering;

import java.util.EnumMap;
import java.util.Map;
import org.rightsdeclarations.Provision;
import org.rightsdeclarations.description.Names;
import org.rightsdeclarations.description.Siblings;
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

    void add(Siblings<?> list, ListNumbering numbering) {
        lasts.computeIfAbsent(numbering.style(), style -> new int[KINDS])[kind(list)] = numbering.last();
    }

    /** Returns whether a list goes on where one before it ended. */
    boolean isNext(ListNumbering numbering) {
        int[] ends = lasts.getOrDefault(numbering.style(), new int[0]);
        for (int end : ends) {
            if (end == numbering.first() - 1) {
                return true;
            }
        }
        return false;
    }

    private static int kind(Siblings<?> list) {
        if (list.getHolder().getValue() instanceof Provision) {
            return NESTED;
        }
        return switch (list.getName()) {
            case Names.RECITALS -> 1;
            case Names.CLAUSES -> 2;
            case Names.COMMITMENTS -> 3;
            default -> 4;
        };
    }
}
