package org.rightsdeclarations.catalogue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.rightsdeclarations.value.DateRange;
import org.rightsdeclarations.value.PartialDate;

/** Dates as a page in English says them. */
final class PrintedDate {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private static final int LENGTH_OF_DAY = 10;
    private static final int LENGTH_OF_MONTH = 7;

    private PrintedDate() {}

    /** Returns a date as "on 2 May 1948" or "in May 2000", and several as "from 16 to 17 May 2011". */
    static String withPreposition(DateRange range) {
        PartialDate start = range.getStart();
        PartialDate end = range.getEnd();
        if (range.isSingle()) {
            return (isDay(start) ? "on " : "in ") + of(start);
        }
        boolean isOneMonth =
                isDay(start) && isDay(end) && YearMonth.from(first(start)).equals(YearMonth.from(first(end)));
        return "from " + (isOneMonth ? first(start).getDayOfMonth() : of(start)) + " to " + of(end);
    }

    /** Returns a date as "2 May 1948", "May 2000" or "2000". */
    static String of(PartialDate date) {
        return switch (date.toString().length()) {
            case LENGTH_OF_DAY -> first(date).format(DAY);
            case LENGTH_OF_MONTH -> first(date).format(MONTH);
            default -> date.toString();
        };
    }

    /** Every date of the built-in catalogue is exact. */
    private static LocalDate first(PartialDate date) {
        return date.firstDay().orElseThrow();
    }

    private static boolean isDay(PartialDate date) {
        return date.toString().length() == LENGTH_OF_DAY;
    }
}
