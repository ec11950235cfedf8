package org.rightsdeclarations.rule.numbering;

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
            boolean isRoman = number.getText().startsWith("i")
                    && (k + 1 == labelled.length
                            || !numbers[labelled[k + 1]].getText().equals("j"));
            if (isDoubled(numbers[labelled[k - 1]], number) && !isRoman) {
                found.add(labelled[k]);
            }
        }
        return found;
    }

    private static boolean isDoubled(PrintedNumber before, PrintedNumber number) {
        String text = number.getText();
        String shorter = before.getText();
        return !shorter.isEmpty()
                && text.length() == shorter.length() + 1
                && text.startsWith(shorter)
                && isOneLetter(text)
                && number.getSeries().equals(before.getSeries());
    }

    private static boolean isOneLetter(String text) {
        char letter = text.charAt(0);
        return letter >= 'a' && letter <= 'z' && text.chars().allMatch(c -> c == letter);
    }
}
