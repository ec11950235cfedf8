package org.rightsdeclarations.rule.numbering.continuation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.rule.numbering.omission.CountedTogether;
import org.rightsdeclarations.rule.numbering.series.Stretch;

/** Lists that count with each other, up to where another one begins again. */
public final class Run {
    private static final int FEWEST_EXACT = 3;

    /** Where more lists overlap, two alternate, as those of an act and its schedule. */
    private static final int MOST_OVERLAPS = 2;

    /** Where no fewer numbers are left out than this, a whole chapter was repealed, or other provisions follow. */
    private static final int FEW_MISSING = 4;

    /** A document that jumps farther leaves room, as before transitory provisions that are numbered from 201 on. */
    private static final int MOST_MISSING = 20;

    /** With fewer places where numbers are left out, it is no extract. */
    private static final int LEAST_OF_EXTRACT = 3;

    private static final int MANY = 20;

    private static final Comparator<Stretch> BY_FIRST = Comparator.comparingInt(Stretch::first);

    private final List<Border.Side> lists = new ArrayList<>();
    private int exact;
    private int overlaps;
    private int jumps;
    private long missing;
    private int farthest;
    private long numbers;

    /** By the first number of a list the greatest of all that begin there or before; empty until it is asked for. */
    private final TreeMap<Integer, Integer> greatest = new TreeMap<>();

    private @Nullable Border border;
    private CountedTogether series = new CountedTogether();

    /** Adds the next list. */
    void add(Border.Side list) {
        border = borderWith(list);
    }

    /** Returns the border of the last list with the one before; null if it is the first. */
    public @Nullable Border border() {
        return border;
    }

    /** Returns what is the same for lists whose numbers rise from one to the next, and for no others. */
    public CountedTogether series() {
        return series;
    }

    private @Nullable Border borderWith(Border.Side list) {
        Border.Side before = lists.isEmpty() ? null : lists.get(lists.size() - 1);
        lists.add(list);
        numbers += list.main().greatest() - list.main().first() + 1L;
        if (before == null) {
            return null;
        }
        Border found = new Border(this, series, before, list);
        if (found.missing() < 0) {
            overlaps++;
            series = new CountedTogether();
            return found;
        }
        if (found.isExact()) {
            exact++;
        } else {
            jumps++;
            missing += found.missing();
            farthest = Math.max(farthest, found.missing());
        }
        return found;
    }

    /**
     * Returns whether the numbers that are left out at a border are missing: the lists plainly number on, here and
     * elsewhere, and none of them may have the numbers.
     */
    boolean lacks(Border border) {
        boolean isShort = border.missing() > 0 && border.missing() < FEW_MISSING;
        return isShort && (goesOn() || isOneLost()) && !hasAny(border);
    }

    /** Returns whether the last numbers of a list are plainly the first of the next by mistake. */
    boolean overlapsAt(Border border) {
        return border.missing() < 0 && border.missing() > -FEW_MISSING && overlaps <= MOST_OVERLAPS && goesOn();
    }

    private boolean goesOn() {
        boolean leavesRoom = farthest > MOST_MISSING;
        boolean isExtract = jumps >= LEAST_OF_EXTRACT && missing > numbers;
        return exact >= FEWEST_EXACT && !leavesRoom && !isExtract;
    }

    /** Returns whether one of many numbers is all that is left out, so that a document of few lists numbers on, too. */
    private boolean isOneLost() {
        return exact > 0 && missing == 1 && overlaps == 0 && numbers >= MANY;
    }

    /** Returns whether a list may have a number that is left out: that of the chapters around the articles. */
    private boolean hasAny(Border border) {
        if (greatest.isEmpty()) {
            int most = 0;
            for (Stretch list :
                    lists.stream().map(Border.Side::main).sorted(BY_FIRST).toList()) {
                most = Math.max(most, list.greatest());
                greatest.put(list.first(), most);
            }
        }
        Map.Entry<Integer, Integer> last =
                greatest.lowerEntry(border.after().main().first());
        return last != null && last.getValue() > border.before().main().greatest();
    }
}
