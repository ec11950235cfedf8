package org.rightsdeclarations.rule.numbering.continuation;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.rightsdeclarations.Provision;
import org.rightsdeclarations.description.Names;
import org.rightsdeclarations.description.Siblings;
import org.rightsdeclarations.numeral.Numeral;
import org.rightsdeclarations.numeral.Numeral.Style;
import org.rightsdeclarations.rule.numbering.series.ListNumbering;

/**
 * The numbers with which the lists before ended. Articles often run on through chapters, clauses after recitals, and
 * numbered paragraphs through articles, over lists of other kinds between them. Words go on as figures: article
 * premier, article 2.
 */
public final class Continuation {
    private static final String NESTED = "";

    /** The last numbers by the kind of their list and by the way they are written. */
    private final Map<String, Map<Style, Set<Integer>>> ends = new HashMap<>();

    /** Adds a list, which takes the place of those of its kind that are numbered alike. */
    public void add(Siblings<?> list, ListNumbering numbering) {
        Map<Style, Set<Integer>> ofKind = ends.computeIfAbsent(kind(list), kind -> new EnumMap<>(Style.class));
        numbering.ends().forEach(end -> ofKind.remove(end.style()));
        for (Numeral end : numbering.ends()) {
            ofKind.computeIfAbsent(end.style(), style -> new HashSet<>()).add(end.number());
        }
    }

    /** Returns whether a list goes on where one before it ended; parts of numbers may begin anywhere after others. */
    public boolean isNext(ListNumbering numbering) {
        if (numbering.isPart() && !ends.isEmpty()) {
            return true;
        }
        for (Map<Style, Set<Integer>> ofKind : ends.values()) {
            for (Map.Entry<Style, Set<Integer>> numbers : ofKind.entrySet()) {
                boolean isAlike = numbers.getKey() == numbering.style()
                        || numbers.getKey() == Style.WORD
                        || numbering.style() == Style.WORD;
                if (isAlike && numbers.getValue().contains(numbering.first() - 1)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String kind(Siblings<?> list) {
        if (list.getHolder().getValue() instanceof Provision) {
            return NESTED;
        }
        return switch (list.getName()) {
            case Names.RECITALS, Names.CLAUSES, Names.COMMITMENTS -> list.getName();
            default -> Names.SECTIONS;
        };
    }
}
