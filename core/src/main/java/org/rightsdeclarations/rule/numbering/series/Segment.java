package org.rightsdeclarations.rule.numbering.series;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rightsdeclarations.numeral.Numeral;
import org.rightsdeclarations.numeral.Numeral.Style;
import org.rightsdeclarations.numeral.PrintedNumber;
import org.rightsdeclarations.rule.Rule;
import org.rightsdeclarations.rule.numbering.label.LabelFinding;
import org.rightsdeclarations.rule.numbering.label.ListRules;

/**
 * Numbers that should count on by one from the first to the last.
 *
 * <p>Each cause is found once. First single labels that do not fit between neighbours that do: misprints (1, 2, 33, 4)
 * and strays (1, 2, 7, 3). They are set aside; then repeated numbers; what is left is looked through for steps, wrong
 * order and gaps.
 */
final class Segment {
    private static final int TEN = 10;

    private final Style style;
    private final List<Sequence.Entry> entries;

    /** The numbers, misprints replaced by what should be there. */
    private final int[] numbers;

    private final boolean[] setAside;
    private final Map<Integer, Integer> uses = new HashMap<>();

    Segment(Style style, List<Sequence.Entry> entries) {
        this.style = style;
        this.entries = entries;
        this.numbers = entries.stream().mapToInt(Sequence.Entry::number).toArray();
        this.setAside = new boolean[numbers.length];
        for (int number : numbers) {
            uses.merge(number, 1, Integer::sum);
        }
    }

    /** Returns the number that the segment begins with, a misfit before it passed over. */
    int start() {
        return beforeFirst() == 0 && numbers[0] > 1 ? 1 : numbers[0];
    }

    void examine(List<LabelFinding> findings) {
        findMisfits(findings);
        findRepeats(findings);
        int unit = unit();
        EqualSteps steps = EqualSteps.in(numbers, withEnds(), uses.keySet(), unit);
        steps.report(entries, findings);
        findDisorder(findings);
        new Gaps(style, entries, numbers, setAside, unit).find(steps, findings);
    }

    /**
     * Returns ten if the list goes up by tens to leave room for what may be put in: 1.010, 1.020, 1.021, 1.030. It is
     * told from one that lost nine of ten by the zeros before its numbers.
     */
    private int unit() {
        boolean areTens = style == Style.DECIMAL
                && numbers.length > 1
                && numbers[0] % TEN == 0
                && numbers[1] % TEN == 0
                && entries.stream().anyMatch(entry -> entry.label().contains("0" + entry.number()));
        return areTens ? TEN : 1;
    }

    private boolean[] withEnds() {
        boolean[] apart = setAside.clone();
        for (int k = 0; k < apart.length; k++) {
            apart[k] |= entries.get(k).isEnd();
        }
        return apart;
    }

    private void findMisfits(List<LabelFinding> findings) {
        for (int k = 0; k + 1 < numbers.length; k++) {
            int before = k == 0 ? beforeFirst() : numbers[k - 1];
            int expected = before + 1;
            if (before < 0 || numbers[k] == expected || entries.get(k).isEnd()) {
                continue;
            }
            boolean isMisprint = numbers[k + 1] == expected + 1 && !uses.containsKey(expected);
            boolean isStray = numbers[k + 1] == expected && numbers[k] != before;
            if (isMisprint || isStray) {
                report(findings, k, uses.getOrDefault(numbers[k], 0) > 1 ? ListRules.REPEAT : ListRules.ORDER);
            }
            if (isMisprint) {
                numbers[k] = expected;
            } else if (isStray) {
                setAside[k] = true;
                k++; // the next label follows the one before this
            }
        }
    }

    /** Returns what would come before the first number; -1 if the next two do not tell. */
    private int beforeFirst() {
        boolean tells = numbers.length > 2 && numbers[2] == numbers[1] + 1 && numbers[0] != numbers[1];
        return tells && (numbers[1] == 1 || numbers[1] == 2) ? 0 : -1;
    }

    private void findRepeats(List<LabelFinding> findings) {
        Set<Integer> seen = new HashSet<>();
        boolean isRun = false;
        for (int k = 0; k < numbers.length; k++) {
            if (setAside[k]) {
                continue;
            }
            boolean isRepeat = !seen.add(numbers[k]) || isPrintedAsBefore(k);
            if (isRepeat) {
                boolean goesOn = isRun && (numbers[k] == numbers[k - 1] + 1 || numbers[k] == numbers[k - 1]);
                if (!goesOn) {
                    report(findings, k, ListRules.REPEAT);
                }
                setAside[k] = true;
            }
            isRun = isRepeat;
        }
    }

    /** Returns whether a letter stands there twice that alphabets count differently: е, е as if after ђ or є. */
    private boolean isPrintedAsBefore(int k) {
        if (k == 0 || entries.get(k).isEnd()) {
            return false;
        }
        int number = entries.get(k).number();
        PrintedNumber printed = entries.get(k).item().number();
        return number == entries.get(k - 1).number() + 1
                && printed.getText().equals(entries.get(k - 1).item().number().getText())
                && printed.getReadings().contains(new Numeral(style, number));
    }

    /** Reports numbers after a greater one: 5, 4, 3, 2 only once, and a list without any order too. */
    private void findDisorder(List<LabelFinding> findings) {
        List<Integer> descents = new ArrayList<>();
        int previous = -1;
        boolean isDescent = false;
        for (int k = 0; k < numbers.length; k++) {
            if (!setAside[k]) {
                boolean descends = numbers[k] < previous;
                if (descends && !isDescent) {
                    descents.add(k);
                }
                isDescent = descends;
                previous = numbers[k];
            }
        }
        boolean isWithoutOrder = descents.size() > numbers.length / 4;
        for (int k : isWithoutOrder ? descents.subList(0, 1) : descents) {
            report(findings, k, ListRules.ORDER);
        }
    }

    private void report(List<LabelFinding> findings, int k, Rule rule) {
        Sequence.Entry entry = entries.get(k);
        String neighbour = entries.get(k == 0 ? 1 : k - 1).label();
        findings.add(
                new LabelFinding(rule, entry.item().node(), Map.of("label", entry.label(), "neighbour", neighbour)));
    }
}
