package org.rightsdeclarations.value;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.rightsdeclarations.problem.InvalidValueException;

/** A date of which words say that it is about, before, after or by then: {@code circa 1998}, {@code by May 2027}. */
final class QualifiedDate {
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
            new Words(QualifiedDate::before, List.of("before", "avant", "antes de", "vor", "قبل"), List.of("")),
            new Words(QualifiedDate::before, List.of("在", ""), List.of("之前")),
            new Words(
                    QualifiedDate::after, List.of("after", "après", "después de", "nach", "после", "بعد"), List.of("")),
            new Words(QualifiedDate::after, List.of("在", ""), List.of("之后")),
            new Words(
                    PartialDate::orEarlier,
                    List.of(
                            "by the end of",
                            "by",
                            "no later than",
                            "not later than",
                            "bis ende",
                            "bis zum",
                            "bis",
                            "d’ici à",
                            "d'ici à",
                            "d’ici",
                            "d'ici",
                            "até",
                            "hasta",
                            "к концу",
                            "к",
                            "بحلول",
                            "到"),
                    List.of("")),
            new Words(PartialDate::orEarlier, List.of(""), List.of("까지")));

    /** What may stand before a year and says that it is one. */
    private static final List<String> BEFORE_YEAR = List.of("عام", "سنة", "");

    /** What may stand after a year and says that it is one. */
    private static final List<String> AFTER_YEAR = List.of("年", "년", "года", "году", "г.", "");

    private QualifiedDate() {}

    /**
     * Returns the date that is meant.
     *
     * @param line a short text in small letters
     * @return the date; empty if the text says something else, or may mean several
     */
    static Optional<PartialDate> find(String line) {
        return WORDS.stream().flatMap(words -> words.find(line).stream()).findFirst();
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

    /** Returns a date that stands alone, however it is written. */
    static Optional<PartialDate> exact(String text) {
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
                    .flatMap(QualifiedDate::exact)
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
