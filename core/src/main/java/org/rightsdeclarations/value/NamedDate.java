package org.rightsdeclarations.value;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.rightsdeclarations.characters.Ascii;
import org.rightsdeclarations.characters.Unicode;

/** The one date that a text names among words that say more of it: {@code end of May 2027}. */
final class NamedDate {
    private NamedDate() {}

    /**
     * Returns that date as JSON writes it.
     *
     * @param line a short text in small letters
     * @param read reads a date that stands alone
     * @return the date in most of its words; empty if there is none, or a number beside it
     */
    static Optional<String> find(String line, Function<String, Optional<PartialDate>> read) {
        List<String> words = List.of(line.split(" ", -1));
        int first = firstOfDate(words);
        int last = words.size() - 1 - firstOfDate(reversed(words));
        int mostAfter = Math.min(1, words.size() - 1 - last); // a word beside it may be an article
        for (int before = Math.min(1, first); before >= 0 && first <= last; before--) {
            for (int after = mostAfter; after >= 0; after--) {
                List<String> some = words.subList(first - before, last + 1 + after);
                Optional<PartialDate> date = read.apply(String.join(" ", some));
                if (date.filter(PartialDate::isExact).isPresent()) {
                    return date.map(PartialDate::toString);
                }
            }
        }
        List<DateToken> numbers = numbers(line);
        return numbers.size() == 1
                        && isYear(numbers.get(0))
                        && !isDecade(line, numbers.get(0).text())
                ? Optional.of(numbers.get(0).text())
                : Optional.empty();
    }

    /** Returns whether an ending makes several years of one, as in {@code 1990s}, {@code 1990er}, {@code 1990年代}. */
    private static boolean isDecade(String line, String year) {
        String ending = line.substring(line.indexOf(year) + year.length());
        String rest = ending.startsWith("-") ? ending.substring(1) : ending;
        boolean isYear = rest.isEmpty() || !Unicode.isLetter(rest.codePointAt(0)) || "年년".indexOf(rest.charAt(0)) >= 0;
        return !isYear || rest.startsWith("年代") || rest.startsWith("년대");
    }

    private static boolean isYear(DateToken number) {
        return number.isYear() && PartialDate.isYear(number.number());
    }

    /** Returns the place of the first word with a number or a month; that behind the last word if there is none. */
    private static int firstOfDate(List<String> words) {
        int first = 0;
        while (first < words.size()
                && DateToken.of(words.get(first)).stream().noneMatch(token -> token.isNumber() || token.month() > 0)) {
            first++;
        }
        return first;
    }

    private static List<String> reversed(List<String> words) {
        List<String> reversed = new ArrayList<>(words);
        Collections.reverse(reversed);
        return reversed;
    }

    /** Returns the numbers, unless one is in other digits: a year in these may be one of another calendar. */
    private static List<DateToken> numbers(String line) {
        return line.chars().anyMatch(c -> Unicode.isDigit(c) && !Ascii.isDigit(c))
                ? List.of()
                : DateToken.of(line).stream().filter(DateToken::isNumber).toList();
    }
}
