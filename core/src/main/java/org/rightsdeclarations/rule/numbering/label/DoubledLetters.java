package org.rightsdeclarations.rule.numbering.label;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.rightsdeclarations.numeral.PrintedNumber;

/** Letters that are written once more to put an item in behind another: (c), (cc), (ccc), (d). */
final class DoubledLetters {
    private DoubledLetters() {}

    /** Finds the places of such labels; a roman ii after i is one only if j comes after it. */
    static List<Integer> find(Labels labels, PrintedNumber[] numbers) {
        int[] labelled = IntStream.range(0, numbers.length)
                .filter(node -> labels.get(node) != null)
                .toArray();
        List<Integer> found = new ArrayList<>(0);
        for (int k = 1; k < labelled.length; k++) {
            PrintedNumber number = numbers[labelled[k]];
            String text = number.getText();
            if (isDoubled(text) && isAfterShorter(numbers[labelled[k - 1]], number)) {
                String after = k + 1 < labelled.length ? numbers[labelled[k + 1]].getText() : "";
                if (text.charAt(0) != 'i' || after.equals("j")) {
                    found.add(labelled[k]);
                }
            }
        }
        return found;
    }

    private static boolean isAfterShorter(PrintedNumber before, PrintedNumber number) {
        return number.getText().equals(before.getText() + number.getText().charAt(0))
                && number.getSeries().equals(before.getSeries());
    }

    private static boolean isDoubled(String text) {
        return text.length() > 1
                && text.charAt(0) >= 'a'
                && text.charAt(0) <= 'z'
                && text.chars().allMatch(c -> c == text.charAt(0));
    }
}
