package org.rightsdeclarations.examples.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import org.rightsdeclarations.examples.words.Dates;
import org.rightsdeclarations.examples.words.Words;

/** Writes days and months of a calendar as people do in the language of the reader. */
final class Days {
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
                ? start.getDayOfMonth() + Dates.DASH + end.getDayOfMonth()
                : start.getDayOfMonth() + Dates.DASH + new Dates(words).format("format.day", end);
    }

    /** Returns the short name of the day of the week. */
    String weekday(LocalDate day) {
        return words.of("weekday")
                .replace("{weekday}", day.getDayOfWeek().getDisplayName(TextStyle.SHORT_STANDALONE, words.language()));
    }
}
