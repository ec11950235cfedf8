package org.rightsdeclarations.rule.numbering.label;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rightsdeclarations.characters.Unicode;
import org.rightsdeclarations.numeral.Numeral;
import org.rightsdeclarations.numeral.PrintedNumber;

/**
 * The numbers of the labels of a list, read in sight of each other: 12e is an ordinal unless there is 12d, 3-5 is a
 * range unless there is 3-4, "§ 1 Abs. 2" is a part of 1 if there is "§ 1 Abs. 1", "2 alt" is put in if there is 2, and
 * the letter after a word counts only if those of all labels with that word do.
 */
public final class ListedNumbers {
    private static final PrintedNumber NONE = PrintedNumber.of("");
    private static final int MOST_WORDS = 3;

    /** Words that have as many letters at the beginning in common may be one in singular and in plural. */
    private static final int STEM = 3;

    /** Plurals that begin otherwise than their singular. */
    private static final Map<String, String> OTHER_PLURALS = Map.of("مواد", "ماده");

    private final PrintedNumber[] numbers;

    /** With which others a range counts of which the word is in the plural: Articles 2 to 4 with Article 5. */
    private final Map<String, String> singulars = new HashMap<>();

    /** The parts of each number that has any. */
    private final Map<String, PartsOfNumber> parts = new HashMap<>();

    private ListedNumbers(Labels labels) {
        numbers = new PrintedNumber[labels.size()];
        for (int i = 0; i < numbers.length; i++) {
            String label = labels.get(i);
            numbers[i] = label == null ? NONE : PrintedNumber.of(label);
        }
    }

    /** Reads the labels of a list; what was misread, and labels without a number that stand there twice, are found. */
    public static ListedNumbers of(Labels labels, List<LabelFinding> findings) {
        ListedNumbers listed = new ListedNumbers(labels);
        CompoundLabels.settle(listed.numbers);
        listed.settleParts();
        DoubledLetters.find(labels, listed.numbers).forEach(node -> listed.numbers[node] = NONE);
        listed.settleWords(labels);
        listed.settlePlurals();
        new Misreadings(labels, listed.numbers).find(findings);
        SameLabels.find(labels, listed.numbers, findings);
        for (PrintedNumber number : listed.numbers) {
            if (number.isPart()) {
                listed.parts
                        .computeIfAbsent(number.getSeries(), series -> new PartsOfNumber())
                        .add(number);
            }
        }
        return listed;
    }

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

    private void settleParts() {
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
        Set<String> plain = hasAlternatives ? keysOfOthers() : Set.of();
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
    private Set<String> keysOfOthers() {
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

    private void settleWords(Labels labels) {
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
                    numbers[i] = NONE;
                }
            }
        }
    }

    /** Lets ranges whose word no other label has count with the first word that begins alike. */
    private void settlePlurals() {
        Set<String> ofRanges = new HashSet<>();
        Set<String> ofOthers = new LinkedHashSet<>();
        for (PrintedNumber number : numbers) {
            if (!number.getReadings().isEmpty()) {
                boolean isRange = number.getLast(number.getReadings().get(0).style()) > 0;
                (isRange ? ofRanges : ofOthers).add(number.getSeries());
            }
        }
        ofRanges.removeAll(ofOthers);
        if (ofRanges.isEmpty()) {
            return;
        }
        Map<String, String> byStem = new HashMap<>();
        ofOthers.forEach(singular -> stem(singular, STEM).ifPresent(stem -> byStem.putIfAbsent(stem, singular)));
        for (String plural : ofRanges) {
            String singular = stem(plural, STEM).map(byStem::get).orElse(null);
            if (singular == null) {
                String shorter = stem(plural, lengthOfWord(plural) - 1).orElse(""); // nos. 3-5 with no. 2, ss. with s.
                singular = OTHER_PLURALS.getOrDefault(plural, shorter);
            }
            if (ofOthers.contains(singular)) {
                singulars.put(plural, singular);
            }
        }
    }

    /**
     * Returns what comes before a number with the first letters alone of its first word: art l121 of articles l121;
     * empty if that is too short.
     */
    private static Optional<String> stem(String series, int letters) {
        int length = lengthOfWord(series);
        return letters < 1 || length < letters || !Unicode.isLetter(series.codePointAt(0))
                ? Optional.empty()
                : Optional.of(series.substring(0, letters) + series.substring(length));
    }

    private static int lengthOfWord(String series) {
        int blank = series.indexOf(' ');
        return blank < 0 ? series.length() : blank;
    }

    private static void addBeginnings(String label, Set<String> beginnings) {
        int words = 0;
        for (int end = label.indexOf(' '); end > 0 && words < MOST_WORDS; end = label.indexOf(' ', end + 1)) {
            beginnings.add(label.substring(0, end));
            words++;
        }
    }
}
