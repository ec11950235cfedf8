package org.rightsdeclarations.value;

import java.util.List;
import org.rightsdeclarations.characters.Ascii;
import org.rightsdeclarations.problem.InvalidValueException;

/**
 * The first and the last of several days as somebody writes them: {@code 10-12 May 2024}, {@code 2024-05-10 to
 * 2024-05-12}. What only one of the two names, the other is meant to have, too.
 *
 * @param first the first date, as far as it is named; empty if there are not two
 * @param last the last date
 */
record DaysReading(List<DayReading> first, List<DayReading> last) {
    private static final List<String> BETWEEN = List.of(
            " - ",
            " \u2013 ",
            "\u2013",
            " \u2014 ",
            "\u2014",
            " to ",
            " until ",
            " bis ",
            " au ",
            " al ",
            " a ",
            "~",
            " ~ ",
            "..",
            "/",
            "-");

    private static final DaysReading NONE = new DaysReading(List.of(), List.of());

    static DaysReading of(String text) {
        for (String between : BETWEEN) {
            int at = text.indexOf(between);
            if (at > 0 && text.indexOf(between, at + 1) < 0) {
                DaysReading days = of(
                        text.substring(0, at).strip(),
                        text.substring(at + between.length()).strip());
                if (!days.first.isEmpty() && !days.last.isEmpty()) {
                    return days;
                }
            }
        }
        return NONE;
    }

    private static DaysReading of(String start, String end) {
        List<DayReading> last = DayReading.of(end);
        List<DayReading> first = DayReading.of(start);
        if (first.isEmpty() && last.size() == 1 && number(start) < 0) {
            first = DayReading.of(start + " " + last.get(0).year());
        }
        if (first.size() == 1 && last.isEmpty()) {
            return new DaysReading(first, completed(end, first.get(0)));
        }
        return last.size() == 1 && first.isEmpty()
                ? new DaysReading(completed(start, last.get(0)), last)
                : new DaysReading(first, last);
    }

    /** Returns a day, or a month and a day, in the year and month of another date. */
    private static List<DayReading> completed(String part, DayReading whole) {
        int hyphen = part.indexOf('-');
        int month = hyphen < 0 ? whole.month() : number(part.substring(0, hyphen));
        int day = number(part.substring(hyphen + 1));
        return whole.day() == 0 || month <= 0 || day <= 0
                ? List.of()
                : List.of(new DayReading(whole.year(), month, day));
    }

    private static int number(String text) {
        boolean isShort = !text.isEmpty() && text.length() <= 2 && Ascii.areDigits(text);
        return isShort ? Integer.parseInt(text) : -1;
    }

    private String range(int reading) {
        return first.get(reading) + "/" + last.get(reading);
    }

    InvalidValueException refusal(String code, String text) {
        if (first.size() > 1 && last.size() > 1) {
            return InvalidValueException.of(code, text, "dayFirst", range(0), "monthFirst", range(1));
        }
        if (first.size() != 1 || last.size() != 1) {
            return InvalidValueException.of(code, text);
        }
        if (first.get(0).exists() && last.get(0).exists()) {
            return InvalidValueException.of(code, text, "meant", range(0));
        }
        return MeantDate.refusal(code, text, first.get(0).exists() ? last : first);
    }
}
