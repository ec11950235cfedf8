package org.rightsdeclarations.value;

import static org.rightsdeclarations.problem.MissingValueException.require;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import org.rightsdeclarations.problem.InvalidValueException;

/**
 * A year, a month of a year or a day, in the calendar of ISO 8601. Immutable and thread-safe.
 *
 * <p>Years go from {@value #MIN_YEAR} to {@value #MAX_YEAR}. What is not known stays unknown: {@code 2023} is never
 * widened to {@code 2023-01-01}, and does not equal it.
 *
 * <p>A date may also be known only as about, then or earlier, then or later ({@link DateQualifier}): {@code 1998~},
 * {@code [..1998]}, {@code [1998..]}. Nothing is certain of a date but what follows from these words: {@code [..1998]}
 * is before 1999, and neither before nor after 1990; {@code 1998~} is before nothing and after nothing, since nobody
 * says how far "about" goes.
 *
 * <pre>{@code
 * PartialDate.of(1998).about(); // about 1998
 * PartialDate.of(1997).orEarlier(); // before 1998
 * }</pre>
 */
public final class PartialDate implements Comparable<PartialDate> {
    /** The first year. */
    public static final int MIN_YEAR = 1;

    /** The last year. */
    public static final int MAX_YEAR = 9999;

    static final int ABSENT = 0;

    private final int year;
    private final int month;
    private final int day;
    private final DateQualifier qualifier;

    PartialDate(int year, int month, int day, DateQualifier qualifier) {
        this.year = year;
        this.month = month;
        this.day = day;
        this.qualifier = qualifier;
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
        return new PartialDate(year, ABSENT, ABSENT, DateQualifier.EXACT);
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
        return new PartialDate(year, month, ABSENT, DateQualifier.EXACT);
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
        return new PartialDate(year, month, day, DateQualifier.EXACT);
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
     * Reads a date in the form of ISO 8601-1 (section 5.2.2, extended format), alone or in one of three forms of ISO
     * 8601-2 (EDTF).
     *
     * @param text {@code 2023}, {@code 2023-10} or {@code 2023-10-07}, in ASCII digits and with all zeros;
     *     {@code 2023~} for about, {@code [..2023]} for then or earlier, {@code [2023..]} for then or later
     * @return the date
     * @throws InvalidValueException {@code value.date}, if the text is written otherwise or there is no such date
     */
    @JsonCreator
    public static PartialDate parse(String text) {
        Optional<PartialDate> found = find(require(text, "date"));
        if (found.isEmpty()) {
            throw MeantDate.date(text);
        }
        return found.get();
    }

    /**
     * Reads a date as {@link #parse(String)} does, if there is one.
     *
     * @param text any text
     * @return the date, or empty if the text is written otherwise or there is no such date
     */
    public static Optional<PartialDate> find(String text) {
        return Optional.ofNullable(DateReader.read(text, 0, text.length()));
    }

    static boolean isYear(int year) {
        return year >= MIN_YEAR && year <= MAX_YEAR;
    }

    static boolean isMonth(int month) {
        return month >= 1 && month <= 12;
    }

    static boolean isDay(int year, int month, int day) {
        return isYear(year) && isMonth(month) && day >= 1 && day <= lengthOf(year, month);
    }

    private static int lengthOf(int year, int month) {
        return LocalDate.of(year, month, 1).lengthOfMonth();
    }

    private static InvalidValueException refused(String value) {
        return InvalidValueException.of("value.date", value);
    }

    /**
     * Returns about this date: it, or one near it.
     *
     * @return the date as written, with {@link DateQualifier#ABOUT} in place of the qualifier that it has
     */
    public PartialDate about() {
        return new PartialDate(year, month, day, DateQualifier.ABOUT);
    }

    /**
     * Returns this date or any earlier one. What happened before 1998 happened in 1997 or earlier.
     *
     * @return the date as written, with {@link DateQualifier#OR_EARLIER} in place of the qualifier that it has
     */
    public PartialDate orEarlier() {
        return new PartialDate(year, month, day, DateQualifier.OR_EARLIER);
    }

    /**
     * Returns this date or any later one. What happened after 1998 happened in 1999 or later.
     *
     * @return the date as written, with {@link DateQualifier#OR_LATER} in place of the qualifier that it has
     */
    public PartialDate orLater() {
        return new PartialDate(year, month, day, DateQualifier.OR_LATER);
    }

    /**
     * How far it is known beyond year, month and day.
     *
     * @return {@link DateQualifier#EXACT} for nearly all dates
     */
    public DateQualifier getQualifier() {
        return qualifier;
    }

    /**
     * Whether it is the date that is written and no other. Only then may anything be counted from it.
     *
     * @return {@code true} for {@code 2023} as for {@code 2023-10-07}, {@code false} for {@code 2023~},
     *     {@code [..2023]} and {@code [2023..]}
     */
    public boolean isExact() {
        return qualifier == DateQualifier.EXACT;
    }

    /** Whether it goes on for ever in one direction. */
    boolean isOpen() {
        return qualifier.hasFirst != qualifier.hasLast;
    }

    /**
     * The year that is written. Unless the date {@linkplain #isExact() is exact}, it may be in other years too; see
     * {@link #mayBeIn(int)}.
     *
     * @return a year from {@value #MIN_YEAR} to {@value #MAX_YEAR}
     */
    public int getYear() {
        return year;
    }

    /**
     * The month of the year that is written.
     *
     * @return a month from 1 to 12, or empty if only a year is written
     */
    public OptionalInt getMonth() {
        return month == ABSENT ? OptionalInt.empty() : OptionalInt.of(month);
    }

    /**
     * The day of the month that is written.
     *
     * @return a day from 1 to 31, or empty if only a year or a month is written
     */
    public OptionalInt getDay() {
        return day == ABSENT ? OptionalInt.empty() : OptionalInt.of(day);
    }

    /**
     * Whether it is one day that is known.
     *
     * @return {@code true} for an exact day, {@code false} for a month, a year, or a date that is not exact
     */
    public boolean isDay() {
        return day != ABSENT && isExact();
    }

    /**
     * Returns the first day that the date can mean.
     *
     * @return the day itself, the first of the month, or 1 January; empty if the date may be any earlier one, as about
     *     2023 and {@code [..2023]}
     */
    public Optional<LocalDate> firstDay() {
        return qualifier.hasFirst ? Optional.of(firstWritten()) : Optional.empty();
    }

    /**
     * Returns the last day that the date can mean.
     *
     * @return the day itself, the last of the month, or 31 December; empty if the date may be any later one, as about
     *     2023 and {@code [2023..]}
     */
    public Optional<LocalDate> lastDay() {
        return qualifier.hasLast ? Optional.of(lastWritten()) : Optional.empty();
    }

    LocalDate firstWritten() {
        return LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
    }

    LocalDate lastWritten() {
        int lastMonth = month == ABSENT ? 12 : month;
        return LocalDate.of(year, lastMonth, day == ABSENT ? lengthOf(year, lastMonth) : day);
    }

    /**
     * Converts to a day of the JDK.
     *
     * @return the day, or empty unless it {@linkplain #isDay() is one day}
     */
    public Optional<LocalDate> toDay() {
        return isDay() ? Optional.of(firstWritten()) : Optional.empty();
    }

    /**
     * Returns the date some years later, as precise as this one: a year stays a year, about a month about a month.
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
        return new PartialDate(there, month, day == ABSENT ? ABSENT : Math.min(day, lengthOf(there, month)), qualifier);
    }

    /**
     * Returns whether the date may be in a year.
     *
     * @param candidate any year
     * @return {@code false} if the date is certainly in another one
     */
    public boolean mayBeIn(int candidate) {
        return !(qualifier.hasFirst && candidate < year) && !(qualifier.hasLast && candidate > year);
    }

    /**
     * Returns whether another date is certainly within this one.
     *
     * @param other the other date
     * @return {@code true} if this date is the other one or the month or year that it is in, and both are exact
     */
    public boolean contains(PartialDate other) {
        return isExact()
                && other.isExact()
                && year == other.year
                && (month == ABSENT || month == other.month)
                && (day == ABSENT || day == other.day);
    }

    /**
     * Returns whether this date is certainly earlier than another.
     *
     * @param other the other date
     * @return {@code false} also if it cannot be known: {@code 2023} is neither before nor after {@code 2023-05}, nor
     *     {@code 1998~} before {@code 2023}
     */
    public boolean isBefore(PartialDate other) {
        if (!qualifier.hasLast || !other.qualifier.hasFirst) {
            return false;
        }
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
     * @return {@code false} also if it cannot be known: {@code 2023} is neither before nor after {@code 2023-05}, nor
     *     {@code 2023~} after {@code 1998}
     */
    public boolean isAfter(PartialDate other) {
        return other.isBefore(this);
    }

    /**
     * Orders for lists, by year, month and day as written, and then by the qualifier; an unknown month or day comes
     * before all known ones.
     *
     * <p>The order is total and consistent with equality, so it decides more than {@link #isBefore(PartialDate)}.
     */
    @Override
    public int compareTo(PartialDate other) {
        if (year != other.year) {
            return Integer.compare(year, other.year);
        }
        int byMonth = Integer.compare(month, other.month);
        int byDay = byMonth != 0 ? byMonth : Integer.compare(day, other.day);
        return byDay != 0 ? byDay : qualifier.compareTo(other.qualifier);
    }

    /** Two dates are equal if they are written alike: the same, as precise, and with the same qualifier. */
    @Override
    public boolean equals(Object other) {
        return other instanceof PartialDate that
                && year == that.year
                && month == that.month
                && day == that.day
                && qualifier == that.qualifier;
    }

    /** The name of the qualifier, unlike its own hash, is the same in every JVM. */
    @Override
    public int hashCode() {
        return ((year * 16 + month) * 32 + day) * 31 + qualifier.name().hashCode();
    }

    /** Returns the date as {@link #parse(String)} reads it, such as {@code 2023-10} or {@code [..2023-10]}. */
    @Override
    @JsonValue
    public String toString() {
        StringBuilder text = new StringBuilder(14).append(qualifier.prefix);
        for (int power = 1000; power > 0; power /= 10) {
            text.append((char) ('0' + year / power % 10));
        }
        if (month != ABSENT) {
            appendPair(text, month);
        }
        if (day != ABSENT) {
            appendPair(text, day);
        }
        return text.append(qualifier.suffix).toString();
    }

    private static void appendPair(StringBuilder text, int number) {
        text.append('-').append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }
}
