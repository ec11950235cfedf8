package org.rightsdeclarations.examples.words;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import org.rightsdeclarations.value.DateRange;
import org.rightsdeclarations.value.PartialDate;

/** Writes dates as people do in the language of the reader. */
public final class Dates {
    /** What stands between two dates. */
    public static final String DASH = "–";

    private final Words words;

    /**
     * Creates a writer.
     *
     * @param words the words of the reader
     */
    public Dates(Words words) {
        this.words = words;
    }

    /**
     * Returns a date or two as text.
     *
     * @param date the date
     * @return the date in the language of the reader; one that is not exact as the library writes it
     */
    public String text(DateRange date) {
        if (!date.isExact()) {
            return date.toString();
        }
        return date.isSingle() ? text(date.getStart()) : text(date.getStart()) + " " + DASH + " " + text(date.getEnd());
    }

    /**
     * Returns what is written of a date.
     *
     * @param date the date
     * @return year, month and day as far as they are written, without "about" and the like
     */
    public String text(PartialDate date) {
        if (date.getDay().isPresent()) {
            int month = date.getMonth().getAsInt();
            return format(
                    "format.date",
                    LocalDate.of(date.getYear(), month, date.getDay().getAsInt()));
        }
        return date.getMonth().isPresent()
                ? format(
                        "format.month",
                        YearMonth.of(date.getYear(), date.getMonth().getAsInt()))
                : format("format.year", Year.of(date.getYear()));
    }

    /**
     * Returns a date in a pattern of the language.
     *
     * @param pattern what the pattern is found by
     * @param date the date
     * @return the date
     */
    public String format(String pattern, TemporalAccessor date) {
        return DateTimeFormatter.ofPattern(words.of(pattern), words.language()).format(date);
    }
}
