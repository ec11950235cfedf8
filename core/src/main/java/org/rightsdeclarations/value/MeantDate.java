package org.rightsdeclarations.value;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.rightsdeclarations.characters.Unicode;
import org.rightsdeclarations.problem.InvalidValueException;

/**
 * Refuses texts that are no dates, and says how to write what one of them means: about, before, after in words, or a
 * date as people write it.
 */
final class MeantDate {
    /** No text that is longer says when and nothing else. */
    private static final int MAX_LENGTH = 60;

    private static final List<Words> WORDS = List.of(
            new Words(
                    PartialDate::about,
                    List.of(
                            "circa",
                            "ca.",
                            "ca",
                            "c.",
                            "about",
                            "around",
                            "approximately",
                            "approx.",
                            "vers",
                            "hacia",
                            "около",
                            "ок.",
                            "um",
                            "约",
                            "大约",
                            "약",
                            "نحو",
                            "حوالي",
                            ""),
                    List.of("(?)", "?", "경", "左右", "")),
            new Words(MeantDate::before, List.of("before", "avant", "antes de", "vor", "до", "قبل"), List.of("")),
            new Words(MeantDate::before, List.of("在", ""), List.of("之前")),
            new Words(MeantDate::after, List.of("after", "après", "después de", "nach", "после", "بعد"), List.of("")),
            new Words(MeantDate::after, List.of("在", ""), List.of("之后")));

    /** What may stand before a year and says that it is one. */
    private static final List<String> BEFORE_YEAR = List.of("عام", "سنة", "");

    /** What may stand after a year and says that it is one. */
    private static final List<String> AFTER_YEAR = List.of("年", "년", "года", "г.", "");

    private MeantDate() {}

    /** Refuses a text that should be one date. */
    static InvalidValueException date(String text) {
        return refusal("value.date", text, false);
    }

    /** Refuses a text that should be one date or a range of dates. */
    static InvalidValueException range(String text) {
        return refusal("value.date-range", text, true);
    }

    private static InvalidValueException refusal(String code, String text, boolean mayBeRange) {
        if (text.length() > MAX_LENGTH) {
            return InvalidValueException.of(code, text);
        }
        String line = Unicode.lower(text.strip());
        Optional<PartialDate> inWords =
                WORDS.stream().flatMap(words -> words.find(line).stream()).findFirst();
        if (inWords.isPresent()) {
            return InvalidValueException.of(code, text, "meant", inWords.get().toString());
        }
        List<DayReading> readings = DayReading.of(text.strip());
        if (readings.isEmpty() && mayBeRange) {
            return DaysReading.of(text.strip()).refusal(code, text);
        }
        return refusal(code, text, readings);
    }

    static InvalidValueException refusal(String code, String text, List<DayReading> readings) {
        List<DayReading> dates = readings.stream().filter(DayReading::exists).toList();
        if (dates.size() > 1) {
            return InvalidValueException.of(
                    code,
                    text,
                    "dayFirst",
                    dates.get(0).toString(),
                    "monthFirst",
                    dates.get(1).toString());
        } else if (!dates.isEmpty()) {
            return InvalidValueException.of(code, text, "meant", dates.get(0).toString());
        }
        return readings.isEmpty() || !PartialDate.isYear(readings.get(0).year())
                ? InvalidValueException.of(code, text)
                : impossible(text, readings.get(0));
    }

    private static InvalidValueException impossible(String text, DayReading date) {
        if (date.hasMonth()) {
            return InvalidValueException.of("value.date-day", text, "month", date.ofMonth(), "days", date.days());
        }
        DayReading swapped = date.swapped();
        return swapped.exists() && date.month() > 0
                ? InvalidValueException.of("value.date-month", text, "meant", swapped.toString())
                : InvalidValueException.of("value.date-month", text);
    }

    private static PartialDate before(PartialDate date) {
        return beside(date, -1).orEarlier();
    }

    private static PartialDate after(PartialDate date) {
        return beside(date, 1).orLater();
    }

    /** Returns the day, month or year before or after one. */
    private static PartialDate beside(PartialDate date, int step) {
        if (date.isDay()) {
            return PartialDate.from(date.firstWritten().plusDays(step));
        }
        return date.getMonth().isPresent()
                ? PartialDate.from(YearMonth.from(date.firstWritten()).plusMonths(step))
                : date.plusYears(step);
    }

    private static Optional<PartialDate> exact(String text) {
        return PartialDate.find(text).or(() -> year(text)).or(() -> written(text));
    }

    private static Optional<PartialDate> year(String text) {
        return without(BEFORE_YEAR, AFTER_YEAR, text)
                .flatMap(PartialDate::find)
                .filter(date -> date.getMonth().isEmpty());
    }

    private static Optional<PartialDate> written(String text) {
        List<DayReading> readings = DayReading.of(text);
        return readings.size() == 1 ? PartialDate.find(readings.get(0).toString()) : Optional.empty();
    }

    /** Returns what is left of a text that starts and ends with one of some words. */
    private static Optional<String> without(List<String> before, List<String> after, String text) {
        Optional<String> rest = before.stream()
                .filter(text::startsWith)
                .findFirst()
                .map(word -> text.substring(word.length()).strip());
        return rest.flatMap(start -> after.stream()
                .filter(start::endsWith)
                .findFirst()
                .map(word -> start.substring(0, start.length() - word.length()).strip()));
    }

    /**
     * Words around a date that say the same.
     *
     * @param meaning how to write the date instead
     * @param before what may stand before it; a longer word before one that it starts with
     * @param after what may stand after it
     */
    private record Words(UnaryOperator<PartialDate> meaning, List<String> before, List<String> after) {
        Optional<PartialDate> find(String line) {
            return without(before, after, line)
                    .filter(rest -> !rest.equals(line))
                    .flatMap(MeantDate::exact)
                    .filter(PartialDate::isExact)
                    .flatMap(this::meant);
        }

        /** There is nothing before the year 1. */
        private Optional<PartialDate> meant(PartialDate date) {
            try {
                return Optional.of(meaning.apply(date));
            } catch (InvalidValueException nothing) {
                return Optional.empty();
            }
        }
    }
}
