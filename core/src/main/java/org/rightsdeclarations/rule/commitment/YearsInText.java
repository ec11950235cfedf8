package org.rightsdeclarations.rule.commitment;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.rightsdeclarations.characters.Unicode;
import org.rightsdeclarations.value.LocalizedText;

/** Years in figures by which a text says that something is to be done: those near a word such as "by" or "until". */
final class YearsInText {
    private static final int DIGITS = 4;
    private static final int FIRST = 1900;
    private static final int LAST = 2199;

    /** How far before a year such a word may be: "by the end of September", "avant le 30 juin". */
    private static final int NEAR = 28;

    /** How far behind it in languages that put the word last. */
    private static final int BEHIND = 6;

    private static final List<String> BEFORE = List.of(
            " by ",
            " until ",
            " no later than ",
            "d'ici ",
            "d\u2019ici ",
            " jusqu",
            " au plus tard ",
            " a más tardar ",
            " hasta ",
            " até ",
            " bis ",
            " spätestens ",
            " entro ",
            " uiterlijk ",
            " до ",
            " не позднее ",
            "بحلول ",
            "في موعد أقصاه ");

    private static final List<String> AFTER = List.of("까지", "年底前", "年前", "年之前", "年以前");

    private YearsInText() {}

    /** Finds the years that the text has in any of its languages. */
    static SortedSet<Integer> of(LocalizedText text) {
        SortedSet<Integer> years = new TreeSet<>();
        text.forEach((language, words) -> addYears(' ' + Unicode.lower(words), years));
        return years;
    }

    private static void addYears(String words, SortedSet<Integer> years) {
        for (int i = 1; i < words.length(); i++) {
            int end = i;
            int number = 0;
            while (end < words.length() && Unicode.isDigit(words.charAt(end))) {
                number = end - i < DIGITS ? 10 * number + Unicode.digit(words.charAt(end)) : number;
                end++;
            }
            if (end - i == DIGITS && number >= FIRST && number <= LAST && isDeadline(words, i, end)) {
                years.add(number);
            }
            i = Math.max(i, end);
        }
    }

    private static boolean isDeadline(String words, int start, int end) {
        String before = words.substring(Math.max(0, start - NEAR), start);
        String after = words.substring(end, Math.min(words.length(), end + BEHIND));
        return BEFORE.stream().anyMatch(before::contains) || AFTER.stream().anyMatch(after::contains);
    }
}
