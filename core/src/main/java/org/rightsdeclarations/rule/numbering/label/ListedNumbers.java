package org.rightsdeclarations.rule.numbering.label;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rightsdeclarations.numeral.Numeral;
import org.rightsdeclarations.numeral.PrintedNumber;

/**
 * The numbers of the labels of a list, read in sight of each other: 12e is an ordinal unless there is 12d, 3-5 is a
 * range unless there is 3-4, "§ 1 Abs. 2" is a part of 1 if there is "§ 1 Abs. 1", "2 alt" is put in if there is 2, and
 * the letter after a word counts only if those of all labels with that word do.
 */
public final class ListedNumbers {
    static final PrintedNumber NONE = PrintedNumber.of("");

    private final PrintedNumber[] numbers;

    /** With which others a range counts of which the word is in the plural: Articles 2 to 4 with Article 5. */
    private final Map<String, String> singulars;

    /** The parts of each number that has any. */
    private final Map<String, PartsOfNumber> parts = new HashMap<>();

    private ListedNumbers(PrintedNumber[] numbers, Map<String, String> singulars) {
        this.numbers = numbers;
        this.singulars = singulars;
        for (PrintedNumber number : numbers) {
            if (number.isPart()) {
                parts.computeIfAbsent(number.getSeries(), series -> new PartsOfNumber())
                        .add(number);
            }
        }
    }

    /** Reads the labels of a list; what was misread, and labels without a number that stand there twice, are found. */
    public static ListedNumbers of(Labels labels, List<LabelFinding> findings) {
        PrintedNumber[] numbers = new PrintedNumber[labels.size()];
        for (int i = 0; i < numbers.length; i++) {
            String label = labels.get(i);
            numbers[i] = label == null ? NONE : PrintedNumber.of(label);
        }
        CompoundLabels.settle(numbers);
        settleParts(numbers);
        DoubledLetters.find(labels, numbers).forEach(node -> numbers[node] = NONE);
        LettersAfterWords.settle(labels, numbers);
        Map<String, String> singulars = PluralWords.singulars(numbers);
        new Misreadings(labels, numbers).find(findings);
        SameLabels.find(labels, numbers, findings);
        UnevenLabels.find(labels, findings);
        return new ListedNumbers(numbers, singulars);
    }

    /** Returns the number that the label of a node says; one without readings if it says none. */
    public PrintedNumber get(int node) {
        return numbers[node];
    }

    /** Returns what comes before the first number that a label says, because labels in words belong to those. */
    public String seriesOfMost() {
        for (int i = 0; i < numbers.length; i++) {
            if (!numbers[i].getReadings().isEmpty()) {
                return series(i);
            }
        }
        return "";
    }

    /** Returns with which others a number counts. */
    public String series(int node) {
        String series = numbers[node].getSeries();
        return singulars.getOrDefault(series, series);
    }

    /** Returns whether the number is a part that is read like a decimal fraction, and so counts with no other. */
    public boolean isDecimal(int node) {
        PrintedNumber number = numbers[node];
        return number.isPart()
                && parts.getOrDefault(number.getSeries(), PartsOfNumber.NONE).isDecimal();
    }

    private static void settleParts(PrintedNumber[] numbers) {
        Set<String> whole = new HashSet<>();
        boolean hasAlternatives = false;
        Set<String> divided = new HashSet<>();
        Set<String> ranges = new HashSet<>();
        for (PrintedNumber number : numbers) {
            hasAlternatives |= number.isAlternative();
            if (number.isPart()) {
                divided.add(number.getSeries());
            } else if (number.asPart().isPresent()) {
                String series = number.asPart().orElseThrow().getSeries();
                if (!ranges.add(series)) {
                    divided.add(series);
                }
            } else if (number.getSeriesOfLetter().isEmpty()
                    && !number.getReadings().isEmpty()) {
                whole.add(key(number));
            }
        }
        Set<String> plain = hasAlternatives ? keysOfOthers(numbers) : Set.of();
        OrdinalLetters ordinals = new OrdinalLetters(numbers, divided);
        for (int i = 0; i < numbers.length; i++) {
            PrintedNumber number = numbers[i];
            String letters = number.getSeriesOfLetter().orElse("");
            if (number.asPart().isPresent()) {
                PrintedNumber part = number.asPart().orElseThrow();
                numbers[i] = divided.contains(part.getSeries()) ? part : number;
            } else if (!letters.isEmpty() && divided.contains(letters)) {
                numbers[i] = ordinals.isOne(number) ? number : number.asLetter();
            } else if ((!letters.isEmpty() && whole.contains(key(number)))
                    || (hasAlternatives && number.isAlternative() && plain.contains(key(number)))) {
                numbers[i] = NONE;
            }
        }
    }

    /** Returns the keys of the numbers that are no alternatives. */
    private static Set<String> keysOfOthers(PrintedNumber[] numbers) {
        Set<String> keys = new HashSet<>();
        for (PrintedNumber number : numbers) {
            if (!number.isAlternative()) {
                keys.add(key(number));
            }
        }
        return keys;
    }

    /** Returns what is the same for labels with the same number. */
    static String key(PrintedNumber number) {
        List<Numeral> readings = number.getReadings();
        return (readings.isEmpty() ? "" : readings.get(0).number()) + " " + number.getSeries();
    }
}
