package org.rightsdeclarations.value;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
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
                            "约",
                            "약",
                            "نحو",
                            "حوالي",
                            ""),
                    List.of("(?)", "?", "년경", "年左右", "")),
            new Words(date -> beside(date, -1).orEarlier(), List.of("before", "avant", "antes de"), List.of("")),
            new Words(date -> beside(date, 1).orLater(), List.of("after", "après", "después de"), List.of("")));

    private MeantDate() {}

    static InvalidValueException refusal(String code, String text) {
        String line = text.length() <= MAX_LENGTH ? text.strip().toLowerCase(Locale.ROOT) : "";
        Stream<PartialDate> meant = WORDS.stream().flatMap(words -> words.find(line).stream());
        return meant.findFirst()
                .map(date -> InvalidValueException.of(code, text, "meant", date.toString()))
                .orElseGet(() -> InvalidValueException.of(code, text));
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

    /**
     * Words around a date that say the same.
     *
     * @param meaning how to write the date instead
     * @param before what may stand before it; a longer word before one that it starts with
     * @param after what may stand after it
     */
    private record Words(UnaryOperator<PartialDate> meaning, List<String> before, List<String> after) {
        Optional<PartialDate> find(String line) {
            Optional<String> start = before.stream().filter(line::startsWith).findFirst();
            Optional<String> rest =
                    start.map(word -> line.substring(word.length()).strip());
            return rest.flatMap(this::withoutWordsAfter)
                    .flatMap(PartialDate::find)
                    .filter(date -> date.isExact() && !line.equals(date.toString()))
                    .flatMap(this::meant);
        }

        private Optional<String> withoutWordsAfter(String rest) {
            return after.stream()
                    .filter(rest::endsWith)
                    .findFirst()
                    .map(word ->
                            rest.substring(0, rest.length() - word.length()).strip());
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
