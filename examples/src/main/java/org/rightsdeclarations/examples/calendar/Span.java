package org.rightsdeclarations.examples.calendar;

import org.rightsdeclarations.anniversary.Commemoration;
import org.rightsdeclarations.value.DateRange;
import org.rightsdeclarations.value.PartialDate;

/**
 * When an anniversary falls, as far as it is known. It is always exact, because anniversaries are counted from nothing
 * else.
 *
 * @param start its first day, or the month or year of that
 * @param end its last day, or the month or year of that
 */
record Span(PartialDate start, PartialDate end) {
    static Span of(Commemoration anniversary) {
        DateRange date = anniversary.getDate();
        return date.isBackwards() ? new Span(date.getEnd(), date.getStart()) : new Span(date.getStart(), date.getEnd());
    }

    /** Whether it may fall on any day of its year. */
    boolean isInYear() {
        return start.getMonth().isEmpty() || end.getMonth().isEmpty();
    }

    /** Whether its days are known. */
    boolean isOnDays() {
        return start.isDay() && end.isDay();
    }

    boolean isInMonth(int month) {
        return !isInYear() && start.getMonth().getAsInt() == month;
    }
}
