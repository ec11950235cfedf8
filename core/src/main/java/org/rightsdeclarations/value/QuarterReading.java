package org.rightsdeclarations.value;

import java.util.List;
import java.util.Optional;

/** A quarter of a year as somebody writes it: {@code Q1 2027}, {@code 2. Quartal 2027}, {@code 2027年第3季度}. */
final class QuarterReading {
    private static final List<String> QUARTER =
            List.of("q", "quarter", "quartal", "trimestre", "квартал", "кв", "季度", "분기");

    /** What may stand beside it. */
    private static final List<String> BESIDE = List.of("第", "年第", "年", "년");

    private QuarterReading() {}

    /** Returns the months of the quarter as JSON writes them; empty if the text says something else. */
    static Optional<String> find(String text) {
        List<DateToken> tokens = DateToken.of(text);
        List<DateToken> numbers = tokens.stream().filter(DateToken::isNumber).toList();
        if (numbers.size() != 2 || !isQuarter(tokens) || text.chars().anyMatch(c -> "-?~".indexOf(c) >= 0)) {
            return Optional.empty();
        }
        boolean isYearFirst = numbers.get(0).isYear();
        DateToken year = numbers.get(isYearFirst ? 0 : 1);
        int quarter = numbers.get(isYearFirst ? 1 : 0).number();
        return year.isYear() && PartialDate.isYear(year.number()) && quarter >= 1 && quarter <= 4
                ? Optional.of(months(year.number(), quarter))
                : Optional.empty();
    }

    /** Returns whether there is one word for a quarter, and no other that says more. */
    private static boolean isQuarter(List<DateToken> tokens) {
        return tokens.stream().filter(token -> QUARTER.contains(token.text())).count() == 1
                && tokens.stream()
                        .allMatch(token -> token.isNumber()
                                || token.isFiller()
                                || token.isEnding()
                                || QUARTER.contains(token.text())
                                || BESIDE.contains(token.text()));
    }

    private static String months(int year, int quarter) {
        PartialDate first = PartialDate.of(year, 3 * quarter - 2);
        return DateRange.of(first, PartialDate.of(year, 3 * quarter)).toString();
    }
}
