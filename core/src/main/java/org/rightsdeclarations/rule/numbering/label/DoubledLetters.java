package org.rightsdeclarations.rule.numbering.label;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.numeral.PrintedNumber;

/**
 * Letters that are written once more to put an item in behind another: (c), (cc), (ccc), (d), or (b), (ba), (bb), (c).
 */
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
            if (isDoubled(text)
                    && (isAfterShorter(numbers[labelled[k - 1]], number)
                            || isAfterLesser(labels.get(labelled[k - 1]), labels.get(labelled[k]), text))) {
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

    /** Returns whether the label before has the letter before in the second place: (ba) before (bb). */
    private static boolean isAfterLesser(@Nullable String before, @Nullable String label, String letters) {
        char letter = letters.charAt(0);
        return label != null
                && letters.length() == 2
                && label.replace(letters, "" + letter + (char) (letter - 1)).equals(before);
    }

    private static boolean isDoubled(String text) {
        return text.length() > 1
                && text.charAt(0) >= 'a'
                && text.charAt(0) <= 'z'
                && text.chars().allMatch(c -> c == text.charAt(0));
    }
}
