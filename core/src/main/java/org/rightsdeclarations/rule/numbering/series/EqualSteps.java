package org.rightsdeclarations.rule.numbering.series;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rightsdeclarations.rule.numbering.label.LabelFinding;
import org.rightsdeclarations.rule.numbering.label.ListRules;

/** Stretches of numbers that go up in equal steps of two or more, such as 1, 3, 5. */
final class EqualSteps {
    /** The fewest numbers of a stretch, unless it is all there is: two equal gaps may be chance. */
    private static final int MIN_NUMBERS = 4;

    private static final int MIN_NUMBERS_OF_WHOLE = 3;

    private final int[] numbers;
    private final List<Integer> starts = new ArrayList<>();
    private final boolean[] isStepped;

    private EqualSteps(int[] numbers) {
        this.numbers = numbers;
        this.isStepped = new boolean[numbers.length];
    }

    /**
     * Finds the stretches.
     *
     * @param numbers the numbers in order
     * @param setAside which of them to pass over; a stretch ends there
     * @param used all numbers that the list has
     * @param unit by how much the numbers of the list go up: more than one, if it left room on purpose
     * @return the stretches
     */
    static EqualSteps in(int[] numbers, boolean[] setAside, Set<Integer> used, int unit) {
        EqualSteps steps = new EqualSteps(numbers);
        for (int start = 0; start + 1 < numbers.length; ) {
            int end = start + 1;
            int step = numbers[end] - numbers[start];
            while (end + 1 < numbers.length && numbers[end + 1] - numbers[end] == step && !setAside[end + 1]) {
                end++;
            }
            int count = end - start + 1;
            boolean isLong = count >= MIN_NUMBERS || (count == numbers.length && count >= MIN_NUMBERS_OF_WHOLE);
            boolean isUnit = step == unit && numbers[start] % unit == 0;
            boolean areApart = setAside[start] || setAside[start + 1];
            if (step > 1 && !isUnit && isLong && !areApart && !used.contains(numbers[start] + 1)) {
                steps.add(start, end);
            }
            start = end;
        }
        return steps;
    }

    private void add(int start, int end) {
        starts.add(start);
        for (int k = start + 1; k <= end; k++) {
            isStepped[k] = true;
        }
    }

    /** Returns whether a number is reached by a step, so that the numbers before it are no gap of their own. */
    boolean isStepped(int k) {
        return isStepped[k];
    }

    void report(List<Sequence.Entry> entries, List<LabelFinding> findings) {
        for (int start : starts) {
            Map<String, ?> arguments = Map.of(
                    "first", entries.get(start).label(),
                    "second", entries.get(start + 1).label(),
                    "third", entries.get(start + 2).label(),
                    "step", numbers[start + 1] - numbers[start]);
            findings.add(new LabelFinding(
                    ListRules.STEP, entries.get(start + 1).item().node(), arguments));
        }
    }
}
