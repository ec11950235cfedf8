package org.rightsdeclarations.value;

import static org.rightsdeclarations.problem.MissingValueException.require;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.OptionalInt;
import org.rightsdeclarations.problem.InvalidValueException;

/**
 * The time from one date to another, both included, or one date alone. Immutable and thread-safe.
 *
 * <p>Start and end may be known to different precision: {@code 1993-06-14/1993-06}. A range may run backwards, because
 * a published document may say so; whether that is right is checked by a rule, with {@link #isBackwards()}.
 *
 * <p>One date alone may be any {@link PartialDate}. Start and end of a range may be about a date, {@code 1998~/2003},
 * but not a date or earlier or later: that would say nothing of when the range begins or ends.
 */
public final class DateRange implements Comparable<DateRange> {
    private final PartialDate start;
    private final PartialDate end;

    private DateRange(PartialDate start, PartialDate end) {
        this.start = require(start, "start");
        this.end = require(end, "end");
    }

    /**
     * Returns one date as a range.
     *
     * @param date the start and the end
     * @return the range
     */
    public static DateRange of(PartialDate date) {
        return new DateRange(date, date);
    }

    /**
     * Returns the range from one date to another.
     *
     * @param start the first date
     * @param end the last date, which may be before {@code start}
     * @return the range, a single date if both are equal
     * @throws InvalidValueException {@code value.date-range}, if they differ and one is a date or earlier, or a date or
     *     later
     */
    public static DateRange of(PartialDate start, PartialDate end) {
        DateRange range = new DateRange(start, end);
        if (!range.isSingle() && (start.isOpen() || end.isOpen())) {
            throw InvalidValueException.of("value.date-range", range.toString());
        }
        return range;
    }

    /**
     * Reads a date, or an interval in the form of ISO 8601-1 with start and end (section 5.5.2.2).
     *
     * @param text one date as {@link PartialDate#parse(String)} reads it, or two separated by a slash, both in full:
     *     {@code 2023-10-04/2023-10-07}; neither of two may be in brackets
     * @return the range
     * @throws InvalidValueException {@code value.date-range}, if the text is written otherwise or there is no such date
     */
    @JsonCreator
    public static DateRange parse(String text) {
        Optional<DateRange> found = find(require(text, "date"));
        if (found.isEmpty()) {
            throw MeantDate.range(text);
        }
        return found.get();
    }

    /**
     * Reads a date or an interval as {@link #parse(String)} does, if there is one.
     *
     * @param text any text
     * @return the range, or empty if the text is written otherwise or there is no such date
     */
    public static Optional<DateRange> find(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            PartialDate date = DateReader.read(text, 0, text.length());
            return date == null ? Optional.empty() : Optional.of(new DateRange(date, date));
        }
        PartialDate start = DateReader.read(text, 0, slash);
        PartialDate end = DateReader.read(text, slash + 1, text.length());
        return start == null || end == null || start.isOpen() || end.isOpen()
                ? Optional.empty()
                : Optional.of(new DateRange(start, end));
    }

    /**
     * The first date.
     *
     * @return the date before the slash, or the only one
     */
    public PartialDate getStart() {
        return start;
    }

    /**
     * The last date.
     *
     * @return the date after the slash, or the only one
     */
    public PartialDate getEnd() {
        return end;
    }

    /**
     * The calendar year.
     *
     * @return the one year that both dates are in; empty if they are in different years, or one of them is not exact
     */
    public OptionalInt getYear() {
        return start.getYear() == end.getYear() && isExact() ? OptionalInt.of(start.getYear()) : OptionalInt.empty();
    }

    /**
     * Whether start and end are the dates that are written and no others; see {@link PartialDate#isExact()}.
     *
     * @return {@code true} if both dates are exact
     */
    public boolean isExact() {
        return start.isExact() && end.isExact();
    }

    /**
     * Whether the range is one date.
     *
     * @return {@code true} if start and end are equal
     */
    public boolean isSingle() {
        return start.equals(end);
    }

    /**
     * Whether the end is certainly before the start.
     *
     * @return {@code false} also if it cannot be known, as in {@code 2023-05/2023}
     */
    public boolean isBackwards() {
        return end.isBefore(start);
    }

    /**
     * Returns the range some years later, both dates as precise as before; see {@link PartialDate#plusYears(int)}.
     *
     * @param years how many years later; less than 0 for earlier
     * @return the range, backwards only if this one is
     * @throws InvalidValueException {@code value.date}, if the year of a date is out of range
     */
    public DateRange plusYears(int years) {
        return new DateRange(start.plusYears(years), end.plusYears(years));
    }

    /**
     * Returns whether a day of the range may be in a year.
     *
     * @param year any year
     * @return {@code false} if the range is certainly over before it, or certainly begins after it
     */
    public boolean mayBeIn(int year) {
        PartialDate first = earliest();
        PartialDate last = latest();
        return (first.getYear() < year || first.mayBeIn(year)) && (last.getYear() > year || last.mayBeIn(year));
    }

    /**
     * Returns whether a date is certainly within the range.
     *
     * @param date the date
     * @return {@code true} if no day of the date is before the first day of the start or after the last day of the end;
     *     {@code false} for all dates if the range runs backwards, and for all that are not exact, and if the range is
     *     not
     */
    public boolean contains(PartialDate date) {
        return isExact()
                && date.isExact()
                && !date.firstWritten().isBefore(start.firstWritten())
                && !date.lastWritten().isAfter(end.lastWritten());
    }

    /**
     * Returns whether this range is certainly over before another begins.
     *
     * @param other the other range
     * @return {@code false} also if it cannot be known; both dates count, whichever way a range runs, which is forwards
     *     unless the opposite is certain
     */
    public boolean isBefore(DateRange other) {
        return latest().isBefore(other.earliest());
    }

    /**
     * Returns whether this range certainly begins after another is over.
     *
     * @param other the other range
     * @return {@code false} also if it cannot be known; both dates count, whichever way a range runs, which is forwards
     *     unless the opposite is certain
     */
    public boolean isAfter(DateRange other) {
        return other.isBefore(this);
    }

    private PartialDate earliest() {
        return isBackwards() ? end : start;
    }

    private PartialDate latest() {
        return isBackwards() ? start : end;
    }

    /** Orders for lists, by start and then by end, as {@link PartialDate#compareTo(PartialDate)} does. */
    @Override
    public int compareTo(DateRange other) {
        int byStart = start.compareTo(other.start);
        return byStart != 0 ? byStart : end.compareTo(other.end);
    }

    /** Two ranges are equal if both dates are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof DateRange that && start.equals(that.start) && end.equals(that.end);
    }

    @Override
    public int hashCode() {
        return 31 * start.hashCode() + end.hashCode();
    }

    /** Returns the range as {@link #parse(String)} reads it: one date if it is single, otherwise two. */
    @Override
    @JsonValue
    public String toString() {
        return isSingle() ? start.toString() : start + "/" + end;
    }
}
