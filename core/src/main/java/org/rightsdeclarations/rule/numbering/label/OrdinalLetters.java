package org.rightsdeclarations.rule.numbering.label;

import java.util.HashSet;
import java.util.Set;
import org.rightsdeclarations.numeral.PrintedNumber;

/**
 * The letters that make ordinals of the numbers of a list: the o of 11o and 12o, even if 12a was put in. The e of 12e
 * is none where there is a 12d.
 */
final class OrdinalLetters {
    /** What comes before each letter that is right after a number, and the letter. */
    private final Set<String> letters = new HashSet<>();

    /** The letters after numbers that have no parts. */
    private final Set<String> ordinals = new HashSet<>();

    /**
     * Collects the letters.
     *
     * @param divided what comes before the parts of all numbers that have any
     */
    OrdinalLetters(PrintedNumber[] numbers, Set<String> divided) {
        for (PrintedNumber number : numbers) {
            String series = number.getSeriesOfLetter().orElse("");
            if (!series.isEmpty()) {
                String letter = number.asLetter().getText();
                letters.add(series + ' ' + letter);
                if (!divided.contains(series)) {
                    ordinals.add(letter);
                }
            } else if (number.isPart()) {
                letters.add(number.getSeries() + ' ' + number.getText());
            }
        }
    }

    /** Returns whether the letter right after a number makes an ordinal of it. */
    boolean isOne(PrintedNumber number) {
        String letter = number.asLetter().getText();
        if (letter.isEmpty() || !ordinals.contains(letter)) {
            return false;
        }
        char before = (char) (letter.charAt(0) - 1);
        return !letters.contains(number.getSeriesOfLetter().orElse("") + ' ' + before);
    }
}
