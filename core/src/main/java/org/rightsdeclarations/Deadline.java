package org.rightsdeclarations;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.characters.Summary;
import org.rightsdeclarations.constraint.Judged;
import org.rightsdeclarations.description.Assembly;
import org.rightsdeclarations.description.Description;
import org.rightsdeclarations.description.Form;
import org.rightsdeclarations.description.Kind;
import org.rightsdeclarations.description.Names;
import org.rightsdeclarations.description.ValueType;
import org.rightsdeclarations.problem.InvalidValueException;
import org.rightsdeclarations.problem.NeedsJsonModule;
import org.rightsdeclarations.value.DateRange;
import org.rightsdeclarations.world.EventReference;

/**
 * When a commitment is due: at a date, in an interval, at an edition of an event, or again and again. At least one of
 * these is given. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Deadline implements Judged permits ImmutableDeadline {
    private static final Description<Deadline, Builder> DESCRIPTION = Description.of(
                    Deadline.class,
                    "When a commitment is due: at a date, in an interval, at an edition of an event, or again and again.",
                    new Members())
            .optional(Names.DATE, ValueType.DATE_RANGE, "The date or interval.")
            .optional(Names.EVENT, ValueType.of(MemberType.EVENT_REFERENCE), "The edition of an event.")
            .optional(
                    Names.EVERY,
                    new ValueType.Written<>(Kind.LINE, Recurrence.class, Recurrence::parse, Form.RECURRENCE),
                    "The time from one due date to the next.")
            .atLeastOne(Names.DATE, Names.EVENT, Names.EVERY)
            .built();

    Deadline() {}

    /**
     * The date or interval.
     *
     * @return the date as far as the text says it, or empty
     */
    public abstract Optional<DateRange> getDate();

    /**
     * The edition of an event.
     *
     * @return the event, or empty
     */
    public abstract Optional<EventReference> getEvent();

    /**
     * How often it recurs.
     *
     * @return the time from one due date to the next, or empty if it is due once
     */
    public abstract Optional<Recurrence> getEvery();

    /**
     * Returns whether something may be due in a year, as far as the deadline itself says: what is due without a date,
     * at an event or again and again, may be due in any.
     *
     * @param year any year
     * @return {@code false} if it is certainly not due in that year: the date is in another one, and so are those on
     *     which it recurs from then on
     */
    public final boolean mayBeIn(int year) {
        return getDate()
                .map(date -> getEvery().map(every -> every.mayBeIn(year, date)).orElseGet(() -> date.mayBeIn(year)))
                .orElse(true);
    }

    /**
     * Returns a deadline at a date or in an interval.
     *
     * @param date a date such as {@code 2030}, or two separated by {@code /}
     * @return the deadline
     * @throws InvalidValueException if {@code date} is not a {@link DateRange}
     */
    public static Deadline on(String date) {
        return builder().date(DateRange.parse(date)).build();
    }

    /**
     * Returns a deadline at an event.
     *
     * @param event the edition of an event
     * @return the deadline
     */
    public static Deadline at(EventReference event) {
        return builder().event(event).build();
    }

    /**
     * Refuses what cannot be.
     *
     * @throws InvalidValueException if none of {@link #getDate() date}, {@link #getEvent() event} and
     *     {@link #getEvery() every} is set
     */
    @Value.Check
    void check() {
        if (getDate().isEmpty() && getEvent().isEmpty() && getEvery().isEmpty()) {
            throw InvalidValueException.of("value.deadline", "{}");
        }
    }

    /**
     * What a deadline is made of.
     *
     * @return the description
     */
    public static Description<Deadline, Builder> description() {
        return DESCRIPTION;
    }

    /** Returns when something is due in one line. */
    @Override
    public final String toString() {
        return Summary.of("Deadline", this, getDate(), getEvent(), getEvery());
    }

    @JsonCreator
    private static Deadline fromJson(Object unused) {
        throw NeedsJsonModule.refusal();
    }

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that holds everything this deadline holds} */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Deadline}. Not thread-safe. */
    public static final class Builder extends ImmutableDeadline.Builder {
        Builder() {}

        /**
         * Sets the date.
         *
         * @param text a date, or two separated by {@code /}
         * @return this builder
         * @throws InvalidValueException if it is not a {@link DateRange}
         */
        public Builder date(String text) {
            return date(DateRange.parse(text));
        }

        /**
         * Sets how often it recurs.
         *
         * @param text a period, such as {@code P1Y}
         * @return this builder
         * @throws InvalidValueException if it is not a {@link Recurrence}
         */
        public Builder every(String text) {
            return every(Recurrence.parse(text));
        }
    }

    /** How objects of this type are taken apart and put together. */
    private static final class Members extends Assembly<Deadline, Builder> {
        @Override
        protected @Nullable Object[] values(Deadline deadline) {
            return new Object[] {orNull(deadline.getDate()), orNull(deadline.getEvent()), orNull(deadline.getEvery())};
        }

        @Override
        protected Builder builder() {
            return Deadline.builder();
        }

        @Override
        protected Builder builder(Deadline deadline) {
            return deadline.toBuilder();
        }

        @Override
        protected Deadline build(Builder builder) {
            return builder.build();
        }

        @Override
        protected void set(Builder builder, String member, Object value) {
            switch (member) {
                case Names.DATE -> builder.date((DateRange) value);
                case Names.EVENT -> builder.event((EventReference) value);
                case Names.EVERY -> builder.every((Recurrence) value);
                default -> throw unknown(member);
            }
        }
    }
}
