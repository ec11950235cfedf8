package org.rightsdeclarations;

import static org.rightsdeclarations.problem.MissingValueException.require;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.rightsdeclarations.characters.Unicode;
import org.rightsdeclarations.language.PeriodWords;
import org.rightsdeclarations.problem.InvalidValueException;
import org.rightsdeclarations.value.DateRange;
import org.rightsdeclarations.value.PartialDate;

/**
 * The time from one due date to the next. Immutable and thread-safe.
 *
 * @param period years, months and days, none negative and not all zero
 */
public record Recurrence(Period period) {
    private static final int LONGEST_MONTH = 31;
    private static final int MONTHS_OF_ALL_YEARS = 12 * PartialDate.MAX_YEAR;

    /** What a period is written with; the JDK would also read signs and small letters. */
    private static final String LETTERS = "PYMWD0123456789";

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
     * @param text a period by ISO 8601 without signs and in capital letters, such as {@code P1Y} for every year or
     *     {@code P6M} for twice a year
     * @return the recurrence
     * @throws InvalidValueException if {@code text} is anything else
     */
    public static Recurrence parse(String text) {
        return find(require(text, "period")).orElseThrow(() -> refusal(text));
    }

    /** Returns whether what is due at a date, and from then on again and again, may be due in a year. */
    boolean mayBeIn(int year, DateRange first) {
        LocalDate start = first.getStart().firstDay().orElse(null);
        LocalDate end = first.getEnd().lastDay().orElse(null);
        if (start != null && year < start.getYear()) {
            return false;
        }
        if (end == null || year <= end.getYear() || year > PartialDate.MAX_YEAR) {
            return true;
        }
        if (period.toTotalMonths() > MONTHS_OF_ALL_YEARS) {
            return false;
        }
        LocalDate newYear = LocalDate.of(year, 1, 1);
        long longest = LONGEST_MONTH * period.toTotalMonths() + period.get(ChronoUnit.DAYS);
        long times = ChronoUnit.DAYS.between(end, newYear) / longest;
        while (plus(end, times).isBefore(newYear)) {
            times++;
        }
        return start == null || plus(start, times).getYear() <= year;
    }

    private LocalDate plus(LocalDate day, long times) {
        return day.plusMonths(times * period.toTotalMonths()).plusDays(times * period.get(ChronoUnit.DAYS));
    }

    private static Optional<Recurrence> find(String text) {
        if (text.chars().allMatch(c -> LETTERS.indexOf(c) >= 0)) {
            try {
                return Optional.of(new Recurrence(Period.parse(text)));
            } catch (DateTimeParseException | ArithmeticException | InvalidValueException notAPeriod) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Says what was meant by a period in words, or by one that lacks the letter that it begins with. */
    private static InvalidValueException refusal(String text) {
        InvalidValueException refusal = InvalidValueException.of("value.recurrence", text);
        String capitals = Unicode.lower(text.strip()).toUpperCase(Locale.ROOT);
        return Stream.of(capitals, "P" + capitals, PeriodWords.read(Unicode.lower(text.strip())))
                .filter(meant -> find(meant).isPresent())
                .findFirst()
                .map(meant -> refusal.with("meant", meant))
                .orElse(refusal);
    }

    /** Returns the period by ISO 8601. */
    @Override
    public String toString() {
        return period.toString();
    }
}
