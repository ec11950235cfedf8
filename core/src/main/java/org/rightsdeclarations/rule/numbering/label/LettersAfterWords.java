package org.rightsdeclarations.rule.numbering.label;

import java.util.HashSet;
import java.util.Set;
import org.rightsdeclarations.characters.Unicode;
import org.rightsdeclarations.numeral.PrintedNumber;

/** Letters after words, such as Annex A: they count only if those of all labels with that word do. */
final class LettersAfterWords {
    private static final int MOST_WORDS = 3;

    private LettersAfterWords() {}

    /** Leaves none of them a number whose word a label has that says no number. */
    static void settle(Labels labels, PrintedNumber[] numbers) {
        Set<String> words = new HashSet<>();
        for (PrintedNumber number : numbers) {
            if (number.mayBeWord()) {
                words.add(number.getSeries());
            }
        }
        if (!words.isEmpty()) {
            Set<String> ofOthers = new HashSet<>();
            for (int i = 0; i < numbers.length; i++) {
                String label = labels.get(i);
                if (label != null && numbers[i].getReadings().isEmpty()) {
                    addBeginnings(Unicode.lower(label), ofOthers);
                }
            }
            for (int i = 0; i < numbers.length; i++) {
                if (numbers[i].mayBeWord() && ofOthers.contains(numbers[i].getSeries())) {
                    numbers[i] = ListedNumbers.NONE;
                }
            }
        }
    }

    private static void addBeginnings(String label, Set<String> beginnings) {
        int words = 0;
        for (int end = label.indexOf(' '); end > 0 && words < MOST_WORDS; end = label.indexOf(' ', end + 1)) {
            beginnings.add(label.substring(0, end));
            words++;
        }
    }
}
