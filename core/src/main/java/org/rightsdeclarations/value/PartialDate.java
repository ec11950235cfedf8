package org.rightsdeclarations.value;

import static org.rightsdeclarations.problem.MissingValueException.require;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.problem.InvalidValueException;

/**
 * A year, a month of a year or a day, in the calendar of ISO 8601. Immutable and thread-safe.
 *
 * <p>Years go from {@value #MIN_YEAR} to {@value #MAX_YEAR}. What is not known stays unknown: {@code 2023} is never
 * widened to {@code 2023-01-01}, and does not equal it.
 */
public final class PartialDate implements Comparable<PartialDate> {
    /** The first year. */
    public static final int MIN_YEAR = 1;

    /** The last year. */
    public static final int MAX_YEAR = 9999;

    private static final int ABSENT = 0;

    private final int year;
    private final int month;
    private final int day;

    private PartialDate(int year, int month, int day) {
        this.year = year;
        this.month = month;
        this.day = day;
    }

    /**
     * Returns a year of which neither month nor day is known.
     *
     * @param year the year, from {@value #MIN_YEAR} to {@value #MAX_YEAR}
     * @return the date
     * @throws InvalidValueException {@code value.date}, if the year is out of range
     */
    public static PartialDate of(int year) {
        if (!isYear(year)) {
            throw refused(Integer.toString(year));
        }
        return new PartialDate(year, ABSENT, ABSENT);
    }

    /**
     * Returns a month of which the day is not known.
     *
     * @param year the year, from {@value #MIN_YEAR} to {@value #MAX_YEAR}
     * @param month the month, from 1 to 12
     * @return the date
     * @throws InvalidValueException {@code value.date}, if there is no such month
     */
    public static PartialDate of(int year, int month) {
        if (!isYear(year) || !isMonth(month)) {
            throw refused(year + "-" + month);
        }
        return new PartialDate(year, month, ABSENT);
    }

    /**
     * Returns a day.
     *
     * @param year the year, from {@value #MIN_YEAR} to {@value #MAX_YEAR}
     * @param month the month, from 1 to 12
     * @param day the day of the month, from 1
     * @return the date
     * @throws InvalidValueException {@code value.date}, if there is no such day, as 30 February
     */
    public static PartialDate of(int year, int month, int day) {
        if (!isDay(year, month, day)) {
            throw refused(year + "-" + month + "-" + day);
        }
        return new PartialDate(year, month, day);
    }

    /**
     * Returns a day of the JDK.
     *
     * @param day the day
     * @return the date
     * @throws InvalidValueException {@code value.date}, if the year is out of range
     */
    public static PartialDate from(LocalDate day) {
        return of(require(day, "date").getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /**
     * Returns a month of the JDK, of which the day is not known.
     *
     * @param month the month
     * @return the date
     * @throws InvalidValueException {@code value.date}, if the year is out of range
     */
    public static PartialDate from(YearMonth month) {
        return of(require(month, "date").getYear(), month.getMonthValue());
    }

    /**
     * Reads a date in the form of ISO 8601-1 (section 5.2.2, extended format).
     *
     * @param text {@code 2023}, {@code 2023-10} or {@code 2023-10-07}, in ASCII digits and with all zeros
     * @return the date
     * @throws InvalidValueException {@code value.date}, if the text is written otherwise or there is no such date
     */
    public static PartialDate parse(String text) {
        return find(require(text, "date")).orElseThrow(() -> refused(text));
    }

    /**
     * Reads a date as {@link #parse(String)} does, if there is one.
     *
     * @param text any text
     * @return the date, or empty if the text is written otherwise or there is no such date
     */
    public static Optional<PartialDate> find(String text) {
        return Optional.ofNullable(read(text, 0, text.length()));
    }

    /** Reads a part of a text, or returns null if it is not a date. */
    static @Nullable PartialDate read(String text, int start, int end) {
        int length = end - start;
        if (length != 4 && length != 7 && length != 10) {
            return null;
        }
        int year = digits(text, start, start + 4);
        if (length == 4) {
            return isYear(year) ? new PartialDate(year, ABSENT, ABSENT) : null;
        }
        int month = text.charAt(start + 4) == '-' ? digits(text, start + 5, start + 7) : -1;
        if (length == 7) {
            return isYear(year) && isMonth(month) ? new PartialDate(year, month, ABSENT) : null;
        }
        int day = text.charAt(start + 7) == '-' ? digits(text, start + 8, end) : -1;
        return isDay(year, month, day) ? new PartialDate(year, month, day) : null;
    }

    /** Returns the number, or -1 if there is anything else than ASCII digits. */
    private static int digits(String text, int start, int end) {
        int number = 0;
        for (int i = start; i < end; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = 10 * number + digit;
        }
        return number;
    }

    private static boolean isYear(int year) {
        return year >= MIN_YEAR && year <= MAX_YEAR;
    }

    private static boolean isMonth(int month) {
        return month >= 1 && month <= 12;
    }

    private static boolean isDay(int year, int month, int day) {
        return isYear(year) && isMonth(month) && day >= 1 && day <= lengthOf(year, month);
    }

    private static int lengthOf(int year, int month) {
        return Month.of(month).length(Year.isLeap(year));
    }

    private static InvalidValueException refused(String value) {
        return InvalidValueException.of("value.date", value);
    }

    /**
     * The year, which is always known.
     *
     * @return a year from {@value #MIN_YEAR} to {@value #MAX_YEAR}
     */
    public int getYear() {
        return year;
    }

    /**
     * The month of the year.
     *
     * @return a month from 1 to 12, or empty if only the year is known
     */
    public OptionalInt getMonth() {
        return month == ABSENT ? OptionalInt.empty() : OptionalInt.of(month);
    }

    /**
     * The day of the month.
     *
     * @return a day from 1 to 31, or empty if only the year or the month is known
     */
    public OptionalInt getDay() {
        return isDay() ? OptionalInt.of(day) : OptionalInt.empty();
    }

    /**
     * Whether year, month and day are all known.
     *
     * @return {@code true} for a day, {@code false} for a month or a year
     */
    public boolean isDay() {
        return day != ABSENT;
    }

    /**
     * Returns the first day that the date can mean.
     *
     * @return the day itself, the first of the month, or 1 January
     */
    public LocalDate firstDay() {
        return LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
    }

    /**
     * Returns the last day that the date can mean.
     *
     * @return the day itself, the last of the month, or 31 December
     */
    public LocalDate lastDay() {
        int lastMonth = month == ABSENT ? 12 : month;
        return LocalDate.of(year, lastMonth, isDay() ? day : lengthOf(year, lastMonth));
    }

    /**
     * Converts to a day of the JDK.
     *
     * @return the day, or empty if only the year or the month is known
     */
    public Optional<LocalDate> toDay() {
        return isDay() ? Optional.of(firstDay()) : Optional.empty();
    }

    /**
     * Returns the date some years later, as precise as this one: a year stays a year, and a month a month.
     *
     * <p>29 February becomes 28 February in a year that has none, as with {@link LocalDate#plusYears(long)}.
     *
     * @param years how many years later; less than 0 for earlier
     * @return the date
     * @throws InvalidValueException {@code value.date}, if the year is out of range
     */
    public PartialDate plusYears(int years) {
        long later = (long) year + years;
        if (later < MIN_YEAR || later > MAX_YEAR) {
            throw refused(Long.toString(later));
        }
        int there = (int) later;
        return new PartialDate(there, month, isDay() ? Math.min(day, lengthOf(there, month)) : ABSENT);
    }

    /**
     * Returns whether another date is certainly within this one.
     *
     * @param other the other date
     * @return {@code true} if this date is the other one or the month or year that it is in
     */
    public boolean contains(PartialDate other) {
        return year == other.year && (month == ABSENT || month == other.month) && (day == ABSENT || day == other.day);
    }

    /**
     * Returns whether this date is certainly earlier than another.
     *
     * @param other the other date
     * @return {@code false} also if it cannot be known: {@code 2023} is neither before nor after {@code 2023-05}
     */
    public boolean isBefore(PartialDate other) {
        if (year != other.year || month == ABSENT || other.month == ABSENT) {
            return year < other.year;
        }
        if (month != other.month || day == ABSENT || other.day == ABSENT) {
            return month < other.month;
        }
        return day < other.day;
    }

    /**
     * Returns whether this date is certainly later than another.
     *
     * @param other the other date
     * @return {@code false} also if it cannot be known: {@code 2023} is neither before nor after {@code 2023-05}
     */
    public boolean isAfter(PartialDate other) {
        return other.isBefore(this);
    }

    /**
     * Orders for lists, by year, month and day; an unknown month or day comes before all known ones.
     *
     * <p>The order is total and consistent with equality, so it decides more than {@link #isBefore(PartialDate)}.
     */
    @Override
    public int compareTo(PartialDate other) {
        int byYear = Integer.compare(year, other.year);
        int byMonth = byYear != 0 ? byYear : Integer.compare(month, other.month);
        return byMonth != 0 ? byMonth : Integer.compare(day, other.day);
    }

    /** Two dates are equal if they are the same and equally precise. */
    @Override
    public boolean equals(Object other) {
        return other instanceof PartialDate that && year == that.year && month == that.month && day == that.day;
    }

    @Override
    public int hashCode() {
        return (year * 16 + month) * 32 + day;
    }

    /** Returns the date as {@link #parse(String)} reads it, such as {@code 2023-10}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(10);
        for (int power = 1000; power > 0; power /= 10) {
            text.append((char) ('0' + year / power % 10));
        }
        if (month != ABSENT) {
            appendPair(text, month);
        }
        if (day != ABSENT) {
            appendPair(text, day);
        }
        return text.toString();
    }

    private static void appendPair(StringBuilder text, int number) {
        text.append('-').append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }
}
