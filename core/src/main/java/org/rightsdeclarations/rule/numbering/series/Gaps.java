package org.rightsdeclarations.rule.numbering.series;

import java.util.Arrays;
import java.util.List;
import org.rightsdeclarations.numeral.Numeral.Style;
import org.rightsdeclarations.rule.numbering.label.LabelFinding;
import org.rightsdeclarations.rule.numbering.label.ListRules;
import org.rightsdeclarations.rule.numbering.omission.CountedTogether;
import org.rightsdeclarations.rule.numbering.omission.Gap;
import org.rightsdeclarations.rule.numbering.omission.MissingNumbers;
import org.rightsdeclarations.rule.standard.QuotedWords;

/** Numbers between the least and the greatest that no label has, in whatever order they are. */
final class Gaps {
    private final Style style;
    private final List<Sequence.Entry> entries;
    private final int[] numbers;
    private final boolean[] setAside;
    private final int unit;
    private final CountedTogether series = new CountedTogether();

    Gaps(Style style, List<Sequence.Entry> entries, int[] numbers, boolean[] setAside, int unit) {
        this.style = style;
        this.entries = entries;
        this.numbers = numbers;
        this.setAside = setAside;
        this.unit = unit;
    }

    void find(EqualSteps steps, List<LabelFinding> findings) {
        int least = Integer.MAX_VALUE;
        int greatest = -1;
        long[] sorted = new long[numbers.length]; // each number with its place behind it
        for (int k = 0; k < numbers.length; k++) {
            sorted[k] = ((long) numbers[k] << Integer.SIZE) | k;
            if (!setAside[k]) {
                least = Math.min(least, numbers[k]);
                greatest = Math.max(greatest, numbers[k]);
            }
        }
        Arrays.sort(sorted);
        int before = 0;
        for (int i = 1; i < sorted.length; i++) {
            int lower = (int) sorted[before];
            int upper = (int) sorted[i];
            if (numbers[upper] == numbers[lower]) {
                continue; // the place of its first use counts
            }
            if (numbers[lower] >= least
                    && numbers[upper] <= greatest
                    && missing(lower, upper) > othersBetween(lower, upper)
                    && !entries.get(upper).isEnd()
                    && !QuotedWords.beginWith(entries.get(upper).label())
                    && isSection(lower) == isSection(upper)
                    && !isLeftOut(numbers[lower], numbers[upper])
                    && !steps.isStepped(upper)) {
                findings.add(gap(lower, upper));
            }
            before = i;
        }
    }

    /** Returns whether a number is that of a section, such as 43 §, which goes on through the chapters. */
    private boolean isSection(int k) {
        return entries.get(k).item().number().getRest().startsWith("\u00A7");
    }

    private int missing(int lower, int upper) {
        int step = step(upper);
        return numbers[upper] / step - numbers[lower] / step - 1;
    }

    /** Returns by how much the list goes up to a number: a whole unit, or one if it is put in between. */
    private int step(int upper) {
        return numbers[upper] % unit == 0 ? unit : 1;
    }

    /** Many lists leave out j, Portuguese ones k, w and y, Italian ones j and k, w, x and y, and Slavic ones q. */
    private boolean isLeftOut(int lower, int upper) {
        boolean isLetter = style == Style.LOWER_LETTER || style == Style.UPPER_LETTER;
        return isLetter
                && ((lower == letter('i') && upper <= letter('l'))
                        || (lower == letter('j') && upper == letter('l'))
                        || (lower == letter('p') && upper == letter('r'))
                        || (lower == letter('v') && (upper == letter('x') || upper == letter('z')))
                        || (lower == letter('x') && upper == letter('z')));
    }

    private static int letter(char letter) {
        return letter - 'a' + 1;
    }

    /**
     * Counts the labels between two that count in another way, each of which may stand for a number unless it puts
     * something in after the lower one.
     */
    private int othersBetween(int lower, int upper) {
        LabelSeries.Item before = entries.get(lower).item();
        int ranks = entries.get(upper).item().rank() - before.rank();
        return Math.max(0, ranks - (upper - lower) - before.inserted());
    }

    private LabelFinding gap(int lower, int upper) {
        LabelSeries.Item after = entries.get(upper).item();
        int first = entries.get(0).item().node();
        MissingNumbers missing = new MissingNumbers(style, neighbour(lower), neighbour(upper), step(upper));
        Gap gap = new Gap(series, first, entries.get(lower).item().node(), missing.labels());
        return new LabelFinding(ListRules.GAP, after.node(), missing.between(), gap);
    }

    private MissingNumbers.Neighbour neighbour(int k) {
        LabelSeries.Item item = entries.get(k).item();
        return new MissingNumbers.Neighbour(item.label(), item.number(), numbers[k]);
    }
}
