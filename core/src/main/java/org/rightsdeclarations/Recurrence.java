package org.rightsdeclarations;

import static org.rightsdeclarations.problem.MissingValueException.require;

import java.time.Period;
import java.time.format.DateTimeParseException;
import org.rightsdeclarations.problem.InvalidValueException;

/**
 * The time from one due date to the next. Immutable and thread-safe.
 *
 * @param period years, months and days, none negative and not all zero
 */
public record Recurrence(Period period) {
    /**
     * Creates a recurrence.
     *
     * @param period years, months and days
     * @throws InvalidValueException if the period is zero or negative
     */
    public Recurrence {
        if (require(period, "period").isZero() || period.isNegative()) {
            throw InvalidValueException.of("value.recurrence", period);
        }
    }

    /**
     * Reads a recurrence.
     *
     * @param text a period by ISO 8601, such as {@code P1Y} for every year or {@code P6M} for twice a year
     * @return the recurrence
     * @throws InvalidValueException if {@code text} is anything else
     */
    public static Recurrence parse(String text) {
        try {
            return new Recurrence(Period.parse(require(text, "period")));
        } catch (DateTimeParseException | ArithmeticException notAPeriod) {
            throw InvalidValueException.of("value.recurrence", text);
        }
    }

    /** Returns the period by ISO 8601. */
    @Override
    public String toString() {
        return period.toString();
    }
}
