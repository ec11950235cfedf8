package org.rightsdeclarations.examples.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAccessor;
import org.rightsdeclarations.value.DateRange;
import org.rightsdeclarations.value.PartialDate;

/** Writes dates as people do in the language of the reader. */
final class Days {
    private static final String DASH = "–";

    private final Words words;

    Days(Words words) {
        this.words = words;
    }

    /** Returns the name of a month as a heading. */
    String month(Month month) {
        String name = month.getDisplayName(TextStyle.FULL_STANDALONE, words.language());
        int first = name.codePointAt(0);
        return Character.toString(Character.toTitleCase(first)) + name.substring(Character.charCount(first));
    }

    /** Returns the days of a span below the name of the month in which it starts. */
    String inMonth(Span span) {
        LocalDate start = span.start().toDay().orElseThrow();
        LocalDate end = span.end().toDay().orElseThrow();
        if (start.equals(end)) {
            return Integer.toString(start.getDayOfMonth());
        }
        return YearMonth.from(start).equals(YearMonth.from(end))
                ? start.getDayOfMonth() + DASH + end.getDayOfMonth()
                : start.getDayOfMonth() + DASH + format("format.day", end);
    }

    /** Returns the short name of the day of the week. */
    String weekday(LocalDate day) {
        return words.of("weekday")
                .replace("{weekday}", day.getDayOfWeek().getDisplayName(TextStyle.SHORT_STANDALONE, words.language()));
    }

    /** Returns a date or two as text; one that is not exact as the library writes it. */
    String text(DateRange date) {
        if (!date.isExact()) {
            return date.toString();
        }
        return date.isSingle() ? text(date.getStart()) : text(date.getStart()) + " " + DASH + " " + text(date.getEnd());
    }

    private String text(PartialDate date) {
        if (date.isDay()) {
            return format("format.date", date.toDay().orElseThrow());
        }
        return date.getMonth().isPresent()
                ? format(
                        "format.month",
                        YearMonth.of(date.getYear(), date.getMonth().getAsInt()))
                : Integer.toString(date.getYear());
    }

    private String format(String pattern, TemporalAccessor date) {
        return DateTimeFormatter.ofPattern(words.of(pattern), words.language()).format(date);
    }
}
