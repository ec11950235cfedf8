package org.rightsdeclarations.numeral;

import static org.rightsdeclarations.problem.MissingValueException.require;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rightsdeclarations.numeral.Numeral.Style;

/**
 * The order in which the letters of a list count, where languages have different ones: {@code أ ب ت ث} or {@code أ ب ج
 * د}, with {@code й} or without.
 */
public final class LetterOrder {
    private static final Set<Style> WITH_SEVERAL = EnumSet.of(Style.ARABIC, Style.CYRILLIC, Style.HANGUL, Style.KANA);

    private LetterOrder() {}

    /**
     * Returns what labels of one list may count: first in each alphabet that holds all their letters, then in whatever
     * such alphabet each letter has a number. If no alphabet holds them all, any alphabet will do for a letter.
     *
     * @param numbers the numbers of the labels
     * @return ways to read them all, the likeliest first: for each label its readings; unmodifiable
     */
    public static List<List<List<Numeral>>> readings(List<PrintedNumber> numbers) {
        List<List<Numeral>> printed = require(numbers, "numbers").stream()
                .map(PrintedNumber::getReadings)
                .toList();
        Style style = style(printed);
        if (!WITH_SEVERAL.contains(style)) {
            return List.of(printed);
        }
        List<String> alphabets = Alphabet.holding(style, letters(numbers, style));
        if (alphabets.isEmpty()) {
            return List.of(printed);
        }
        List<List<List<Numeral>>> ways = new ArrayList<>();
        alphabets.forEach(alphabet -> ways.add(readings(numbers, style, List.of(alphabet))));
        ways.add(readings(numbers, style, alphabets));
        return List.copyOf(ways);
    }

    private static Style style(List<List<Numeral>> printed) {
        return printed.stream()
                .flatMap(readings -> readings.stream().limit(1))
                .map(Numeral::style)
                .filter(WITH_SEVERAL::contains)
                .findFirst()
                .orElse(Style.DECIMAL);
    }

    private static Set<String> letters(List<PrintedNumber> numbers, Style style) {
        Set<String> letters = new HashSet<>();
        for (PrintedNumber number : numbers) {
            if (number.getReadings().stream().anyMatch(reading -> reading.style() == style)) {
                letters.add(number.getText());
            }
        }
        return letters;
    }

    private static List<List<Numeral>> readings(List<PrintedNumber> numbers, Style style, List<String> alphabets) {
        return numbers.stream()
                .map(number -> number.getReadings().stream()
                        .filter(reading -> reading.style() != style || isIn(number, reading, alphabets))
                        .toList())
                .toList();
    }

    private static boolean isIn(PrintedNumber number, Numeral reading, List<String> alphabets) {
        return alphabets.stream()
                .anyMatch(alphabet -> Alphabet.number(reading.style(), number.getText(), alphabet) == reading.number());
    }

    /**
     * Writes a number in the order that gives other letters their numbers.
     *
     * @param style how the number is written
     * @param number the number
     * @param others the other letters of the style, as printed, with their numbers
     * @return the numeral; as {@linkplain Style#write(int) ever} if there is no such order
     */
    public static String write(Style style, int number, Map<String, Integer> others) {
        require(others, "others");
        if (WITH_SEVERAL.contains(require(style, "style"))) {
            for (String alphabet : Alphabet.holding(style, Set.of())) {
                boolean isOrder = others.entrySet().stream()
                        .allMatch(other -> Alphabet.number(style, other.getKey(), alphabet) == other.getValue());
                if (isOrder && number > 0 && number <= alphabet.length()) {
                    return alphabet.substring(number - 1, number);
                }
            }
        }
        return style.write(number);
    }
}
