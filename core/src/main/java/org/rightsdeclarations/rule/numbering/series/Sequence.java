package org.rightsdeclarations.rule.numbering.series;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rightsdeclarations.numeral.Numeral;
import org.rightsdeclarations.numeral.Numeral.Style;
import org.rightsdeclarations.numeral.PrintedNumber;
import org.rightsdeclarations.rule.numbering.label.LabelFinding;
import org.rightsdeclarations.rule.numbering.label.ListRules;

/** The numbers of labels that count alike and together. Is divided where it begins to count again. */
final class Sequence {
    /** One alone may be a slip, but for the first number of the range. */
    private static final int FEWEST_MEMBERS = 2;

    private final Style style;
    private final boolean isCompound;
    private final List<Entry> entries = new ArrayList<>();

    /**
     * A label and its number.
     *
     * @param item the label
     * @param number its number
     * @param isEnd whether it is the last number of a range, which all before it belong to, or one that the label lists
     *     behind its first
     */
    record Entry(LabelSeries.Item item, int number, boolean isEnd) {
        String label() {
            return item.label();
        }
    }

    Sequence(Style style, boolean isCompound) {
        this.style = style;
        this.isCompound = isCompound;
    }

    void add(LabelSeries.Item item, int number) {
        entries.add(placeOf(number), new Entry(item, number, false));
        int last = item.number().getLast(style);
        if (last > number) {
            entries.add(new Entry(item, last, true));
        }
        for (Numeral other : item.number().getOthers()) {
            entries.add(new Entry(item, other.number(), true));
        }
    }

    /** Returns where a number belongs: before greater ones that the label before it lists. */
    private int placeOf(int number) {
        int place = entries.size();
        while (place > 0
                && number(place - 1) > number
                && entries.get(place - 1).isEnd()
                && !entries.get(place - 1).item().number().getOthers().isEmpty()) {
            place--;
        }
        return place;
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    int first() {
        return number(0);
    }

    /** Returns the numbers after which another list may go on. */
    List<Numeral> ends() {
        Entry last = entries.get(entries.size() - 1);
        return ListNumbering.ends(new Numeral(style, last.number()), last.item().number());
    }

    Style style() {
        return style;
    }

    boolean isInBrackets() {
        return entries.stream()
                .allMatch(entry -> entry.item().number().getFrame().endsWith(")"));
    }

    int start() {
        return new Segment(style, entries.subList(0, Math.min(entries.size(), 3))).start();
    }

    int end() {
        return number(entries.size() - 1);
    }

    /** Returns the entry with the greatest number, the last of several. */
    Entry greatest() {
        Entry greatest = entries.get(0);
        for (Entry entry : entries) {
            greatest = entry.number() >= greatest.number() ? entry : greatest;
        }
        return greatest;
    }

    boolean holdsOne() {
        return entries.stream().anyMatch(entry -> entry.number() == 1);
    }

    void examine(List<LabelFinding> findings) {
        if (isCompound) {
            leaveOutMembers();
        }
        int from = 0;
        boolean isAscending = true;
        Set<Integer> seen = new HashSet<>();
        for (int k = 0; k < entries.size(); k++) {
            boolean isOtherList = k > from && followsOtherLabels(k);
            if (isOtherList || (k > from && isRestart(from, k, isAscending, seen))) {
                if (!isOtherList) {
                    Map<String, ?> arguments = Map.of(
                            "label",
                            entries.get(k).label(),
                            "before",
                            entries.get(k - 1).label());
                    findings.add(new LabelFinding(ListRules.RESTART, node(k), arguments));
                }
                new Segment(style, entries.subList(from, k)).examine(findings);
                from = k;
                isAscending = true;
                seen.clear();
            }
            isAscending &= k == from || number(k) > number(k - 1);
            seen.add(number(k));
        }
        new Segment(style, entries.subList(from, entries.size())).examine(findings);
    }

    /** Leaves out numbers of a range that follow it: 7.2.2 and 7.2.5-7.2.7 under 7.2.1-7.2.7. */
    private void leaveOutMembers() {
        for (int k = 1; k < entries.size(); k++) {
            int first = number(k - 1);
            boolean isRange = entries.get(k).item().number().getLast(style) == number(k);
            int end = isRange ? endOfMembers(k, first, number(k)) : k + 1;
            long members = entries.subList(k + 1, end).stream()
                    .filter(entry -> !entry.isEnd())
                    .count();
            if (members >= FEWEST_MEMBERS || (members == 1 && number(k + 1) == first)) {
                LabelSeries.Item range = entries.get(k).item().before(end - k - 1);
                entries.set(k, new Entry(range, number(k), true));
                entries.subList(k + 1, end).clear();
            }
        }
    }

    /** Returns the place behind the ascending numbers, and ranges, that are all within a range. */
    private int endOfMembers(int range, int first, int last) {
        int end = range + 1;
        int least = first;
        while (end < entries.size() && isMember(entries.get(end), least, last)) {
            least = number(end) + 1;
            end++;
        }
        return end;
    }

    private boolean isMember(Entry entry, int least, int greatest) {
        PrintedNumber printed = entry.item().number();
        return printed.getOthers().isEmpty()
                && entry.number() >= least
                && Math.max(entry.number(), printed.getLast(style)) <= greatest;
    }

    /** Articles may start again after the heading of a chapter in the same list. */
    private boolean followsOtherLabels(int k) {
        return !isCompound
                && number(k) <= number(k - 1)
                && entries.get(k).item().rank() > entries.get(k - 1).item().rank() + 1;
    }

    private boolean isRestart(int from, int k, boolean isAscending, Set<Integer> seen) {
        boolean beginsToCount = number(k) < number(k - 1)
                && k + 1 < entries.size()
                && number(k + 1) == number(k) + 1
                && (number(k) == 1 || number(k) == number(from));
        if (!beginsToCount) {
            return false;
        }
        // 3, 4, 1, 2 is out of order; 7, 8, 1, 2 are two lists.
        return seen.contains(number(k)) || (isAscending && number(from) > runFrom(k) + 1);
    }

    private int runFrom(int k) {
        int end = k;
        while (end + 1 < entries.size() && number(end + 1) == number(end) + 1) {
            end++;
        }
        return number(end);
    }

    private int number(int k) {
        return entries.get(k).number();
    }

    private int node(int k) {
        return entries.get(k).item().node();
    }
}
