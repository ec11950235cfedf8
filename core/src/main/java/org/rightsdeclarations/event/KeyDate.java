package org.rightsdeclarations.event;

import java.util.List;
import java.util.Optional;
import org.rightsdeclarations.term.DateRole;
import org.rightsdeclarations.time.DateRange;

/**
 * A date in the life of an instrument, with what happened then. Immutable and thread-safe.
 *
 * @param role what happened, such as {@link DateRole#ADOPTED}
 * @param date when, as far as it is known
 */
public record KeyDate(DateRole role, DateRange date) {
    /**
     * Returns a date with its role.
     *
     * @param role what happened
     * @param date a date such as {@code 2023-10-07}, or two parted by {@code /}
     * @return the date with its role
     * @throws org.rightsdeclarations.problem.InvalidValueException if {@code date} is no {@link DateRange}
     */
    public static KeyDate of(DateRole role, String date) {
        return new KeyDate(role, DateRange.parse(date));
    }

    /**
     * Finds the first date of a role.
     *
     * @param dates dates with their roles
     * @param role the role
     * @return the date, or empty if none has this role
     */
    public static Optional<DateRange> find(List<KeyDate> dates, DateRole role) {
        return dates.stream()
                .filter(date -> date.role().equals(role))
                .map(KeyDate::date)
                .findFirst();
    }
}
