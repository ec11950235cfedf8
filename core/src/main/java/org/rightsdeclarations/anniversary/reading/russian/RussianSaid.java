package org.rightsdeclarations.anniversary.reading.russian;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rightsdeclarations.anniversary.reading.words.Letters;
import org.rightsdeclarations.anniversary.reading.words.SaidNumbers;
import org.rightsdeclarations.characters.LetterForms;
import org.rightsdeclarations.characters.Unicode;

/**
 * The numbers that a Russian text says in words. Only ordinals are read in all cases; of any other word that may be
 * part of a number it is said that not all are known.
 */
final class RussianSaid {
    private static final Set<String> OTHERS = Set.of(
            "один", "одна", "одно", "одного", "одной", "одному", "одним", "одном", "два", "две", "двух", "двум",
            "двумя", "три", "трех", "трем", "тремя", "пять", "пяти", "пятью", "шесть", "шести", "шестью", "семь",
            "семи", "семью", "сто", "ста", "век", "века", "веков", "сотни", "сотня");

    /** Parts of words that count, or mean a number without saying it. */
    private static final List<String> PARTS = List.of(
            "дцат", "десят", "девян", "девят", "сорок", "четыр", "восем", "восьм", "двест", "трист", "летие", "летия",
            "летию", "летий", "летнего", "летней", "летню", "веков", "юбиле");

    /** The end of "75-летие" has its number in digits before it. */
    private static final String YEARS = "лет";

    private final Set<Integer> numbers = new HashSet<>();
    private boolean areAll = true;

    /** The sum of the tens and hundreds just read, which an ordinal may end. */
    private int pending;

    private RussianSaid() {}

    static SaidNumbers in(String text) {
        RussianSaid said = new RussianSaid();
        for (int start = 0; start < text.length(); ) {
            int end = start;
            while (end < text.length() && Letters.isLetter(text.charAt(end))) {
                end++;
            }
            if (end > start) {
                said.read(LetterForms.fold(Unicode.lower(text.substring(start, end))));
            }
            start = end + 1;
        }
        said.end();
        return new SaidNumbers(said.numbers, said.areAll);
    }

    private void read(String word) {
        int ordinal = RussianNumbers.ordinal(word);
        if (ordinal > 0) {
            numbers.add(pending + ordinal);
            pending = 0;
            return;
        }
        int tens = RussianNumbers.before(word, 1);
        if (tens > 0) {
            pending += tens;
            return;
        }
        end();
        int years = word.indexOf(YEARS);
        int compound = years > 0 ? RussianNumbers.compound(word.substring(0, years)) : 0;
        if (compound > 0) {
            numbers.add(compound);
            return;
        }
        areAll &= years == 0 || (!OTHERS.contains(word) && PARTS.stream().noneMatch(word::contains));
    }

    /** Tens that no ordinal ends are a cardinal. */
    private void end() {
        areAll &= pending == 0;
        pending = 0;
    }
}
