package org.rightsdeclarations.value;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.rightsdeclarations.characters.Unicode;
import org.rightsdeclarations.problem.InvalidValueException;

/** Refuses texts that are no dates, and says how to write what one of them says in words: about, before, after. */
final class MeantDate {
    /** No text that is longer says when and nothing else. */
    private static final int MAX_LENGTH = 30;

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

    /** The month in words, with or without a day. */
    private static final DateTimeFormatter ENGLISH = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("[d ]MMMM uuuu")
            .toFormatter(Locale.ENGLISH)
            .withResolverStyle(ResolverStyle.STRICT);

    private MeantDate() {}

    static InvalidValueException refusal(String code, String text) {
        String line = text.length() <= MAX_LENGTH ? Unicode.lower(text.strip()) : "";
        Stream<PartialDate> meant = WORDS.stream().flatMap(words -> words.find(line).stream());
        return meant.findFirst()
                .map(date -> InvalidValueException.of(code, text, "meant", date.toString()))
                .orElseGet(() -> InvalidValueException.of(code, text));
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

    private static Optional<PartialDate> date(String text) {
        return PartialDate.find(text).or(() -> year(text)).or(() -> english(text));
    }

    private static Optional<PartialDate> year(String text) {
        return without(BEFORE_YEAR, AFTER_YEAR, text)
                .flatMap(PartialDate::find)
                .filter(date -> date.getMonth().isEmpty());
    }

    private static Optional<PartialDate> english(String text) {
        try {
            TemporalAccessor read = ENGLISH.parse(text);
            boolean isDay = read.isSupported(ChronoField.DAY_OF_MONTH);
            return PartialDate.find((isDay ? LocalDate.from(read) : YearMonth.from(read)).toString());
        } catch (DateTimeParseException other) {
            return Optional.empty();
        }
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
                    .flatMap(MeantDate::date)
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
