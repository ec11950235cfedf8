package org.rightsdeclarations.rule.numbering.series;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.numeral.Numeral;
import org.rightsdeclarations.numeral.Numeral.Style;
import org.rightsdeclarations.rule.numbering.label.LabelFinding;
import org.rightsdeclarations.rule.numbering.label.ListRules;

/**
 * A list inside a list whose items stand beside those that they belong to: 1., (1), (2), 2., (1). It is one only if the
 * outer items count on after an inner one, and each run of others begins at 1 or goes on where the one before ended; or
 * if the only inner one is the last, and all its labels, and none of the outer ones, are in brackets: 3, 4, (1), (2).
 */
final class FlattenedList {
    private static final int DEEPEST = 4;
    private static final int FEWEST = 2;

    private final Sequence outer;
    private final List<Sequence> inner = new ArrayList<>();
    private final @Nullable LabelFinding finding;

    private FlattenedList(Sequence outer, @Nullable LabelFinding finding) {
        this.outer = outer;
        this.finding = finding;
    }

    /** Returns the lists that a series consists of; empty if it is one list, or that is not certain. */
    static Optional<FlattenedList> of(LabelSeries series) {
        FlattenedList plain = split(series.items, 0, series.isCompound(), 1);
        FlattenedList list =
                plain == null ? split(LettersAndRomans.apart(series.items), 0, series.isCompound(), 1) : plain;
        int second = list == null ? secondOfUnlabelledFirst(series.items) : 0;
        return Optional.ofNullable(second > 0 ? split(series.items, second, series.isCompound(), 1) : list);
    }

    /**
     * Returns the place of the 2 behind the items of a first paragraph without a number, as in Japanese: (1), (2), 2; 0
     * if there is none.
     */
    private static int secondOfUnlabelledFirst(List<LabelSeries.Item> items) {
        LabelSeries.Item first = items.get(0);
        int second = 1;
        while (second < items.size()
                && first.number().getFrame().equals(items.get(second).number().getFrame())) {
            second++;
        }
        boolean isSecond = second >= FEWEST
                && second < items.size()
                && first.readings().get(0).number() == 1
                && items.get(second)
                        .readings()
                        .get(0)
                        .equals(new Numeral(first.readings().get(0).style(), 2));
        return isSecond ? second : 0;
    }

    /** The outer list. */
    Sequence outer() {
        return outer;
    }

    /** The lists inside it. */
    List<Sequence> inner() {
        return inner;
    }

    /** What is to be said of it: where the first inner list begins; empty if that is in an item without a label. */
    Optional<LabelFinding> finding() {
        return Optional.ofNullable(finding);
    }

    /** Splits items at those that are like one of them, which is the first or follows the inner items of one before. */
    private static @Nullable FlattenedList split(
            List<LabelSeries.Item> items, int head, boolean isCompound, int depth) {
        LabelSeries.Item first = items.get(head);
        Numeral start = first.readings().get(0);
        int next = head + 1;
        while (next < items.size() && isLike(first, start, items.get(next))) {
            next++;
        }
        if ((head == 0 && next == items.size()) || depth > DEEPEST) {
            return null;
        }
        Sequence outer = new Sequence(start.style(), isCompound);
        FlattenedList list = new FlattenedList(outer, head > 0 ? null : finding(items.get(next - 1), items.get(next)));
        int nested = 0;
        boolean goesOn = false;
        int last = 0;
        for (int i = 0; i < items.size(); ) {
            int end = i;
            while (end < items.size() && !isLike(first, start, items.get(end))) {
                end++;
            }
            if (end > i) {
                last = list.addInner(items.subList(i, end), last, depth);
                nested += end - i;
                if (last == 0) {
                    return null;
                }
                i = end;
            } else {
                int number = number(items.get(i), start.style());
                boolean countsOn = outer.isEmpty() || number == outer.end() + 1;
                if (!countsOn) {
                    return null;
                }
                outer.add(items.get(i), number);
                goesOn |= nested > 0;
                i++;
            }
        }
        return nested >= FEWEST && (goesOn || list.endsInBrackets()) ? list : null;
    }

    private boolean endsInBrackets() {
        Sequence last = inner.get(inner.size() - 1);
        return last.style() == outer.style() && last.first() == 1 && last.isInBrackets() && !outer.isInBrackets();
    }

    /** Adds a run of inner items; returns its last number, or 0 if it is no list of its own. */
    private int addInner(List<LabelSeries.Item> run, int last, int depth) {
        FlattenedList deeper = split(run, 0, false, depth + 1);
        if (deeper != null && isStart(deeper.outer.first(), last)) {
            inner.add(deeper.outer);
            inner.addAll(deeper.inner);
            return deeper.outer.end();
        }
        Numeral[] numerals = Readings.choose(run);
        Sequence sequence = new Sequence(numerals[0].style(), false);
        for (int i = 0; i < numerals.length; i++) {
            boolean isAlike = numerals[i].style() == numerals[0].style()
                    && run.get(i).number().getFrame().equals(run.get(0).number().getFrame());
            boolean ascends = i == 0 ? isStart(numerals[0].number(), last) : numerals[i].number() > sequence.end();
            if (!isAlike || !ascends) {
                return 0;
            }
            sequence.add(run.get(i), numerals[i].number());
        }
        inner.add(sequence);
        return sequence.end();
    }

    private static boolean isStart(int number, int last) {
        return number == 1 || number == last + 1;
    }

    /** Returns whether an item is printed and counts like the first one. */
    private static boolean isLike(LabelSeries.Item first, Numeral start, LabelSeries.Item item) {
        return number(item, start.style()) >= 0
                && first.number().getFrame().equals(item.number().getFrame());
    }

    private static int number(LabelSeries.Item item, Style style) {
        for (Numeral reading : item.readings()) {
            if (reading.style() == style) {
                return reading.number();
            }
        }
        return -1;
    }

    private static LabelFinding finding(LabelSeries.Item outer, LabelSeries.Item inner) {
        return new LabelFinding(
                ListRules.FLATTENED, inner.node(), Map.of("label", inner.label(), "outer", outer.label()));
    }
}
