package org.rightsdeclarations.rule.commitment;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.rightsdeclarations.characters.Ascii;
import org.rightsdeclarations.characters.Unicode;
import org.rightsdeclarations.value.LocalizedText;

/** Years that a text names in figures. */
final class YearsInText {
    private static final int DIGITS = 4;
    private static final int FIRST = 1900;
    private static final int LAST = 2199;

    /** What has a year in its name, such as the 2030 Agenda, in the languages of the messages. */
    private static final List<String> AGENDAS = List.of("agenda", "повестк", "의제", "议程", "議程", "خطة");

    private YearsInText() {}

    /** Finds the years that the text has in any of its languages, but for one that speaks of an agenda. */
    static SortedSet<Integer> of(LocalizedText text) {
        SortedSet<Integer> years = new TreeSet<>();
        text.forEach((language, words) -> {
            if (AGENDAS.stream().noneMatch(Unicode.lower(words)::contains)) {
                addYears(words, years);
            }
        });
        return years;
    }

    private static void addYears(String words, SortedSet<Integer> years) {
        for (int i = 0; i < words.length(); i++) {
            int end = i;
            int number = 0;
            while (end < words.length() && Unicode.isDigit(words.charAt(end))) {
                number = end - i < DIGITS ? 10 * number + Unicode.digit(words.charAt(end)) : number;
                end++;
            }
            boolean isInWord = i > 0 && Ascii.isLetter(words.charAt(i - 1));
            if (end - i == DIGITS && number >= FIRST && number <= LAST && !isInWord) {
                years.add(number);
            }
            i = Math.max(i, end);
        }
    }
}
