package org.rightsdeclarations.world;

import static org.rightsdeclarations.problem.MissingValueException.require;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.characters.Summary;
import org.rightsdeclarations.constraint.Judged;
import org.rightsdeclarations.description.Assembly;
import org.rightsdeclarations.description.Description;
import org.rightsdeclarations.description.Names;
import org.rightsdeclarations.description.ValueType;
import org.rightsdeclarations.problem.InvalidValueException;
import org.rightsdeclarations.problem.NeedsJsonModule;
import org.rightsdeclarations.term.DateRole;
import org.rightsdeclarations.value.DateRange;

/** A date in the life of an instrument, with what happened then. Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class KeyDate implements Judged permits ImmutableKeyDate {
    private static final Description<KeyDate, Builder> DESCRIPTION = Description.of(
                    KeyDate.class, "A date in the life of an instrument, with what happened then.", new Members())
            .required(Names.ROLE, ValueType.term(DateRole.VOCABULARY), "What happened.")
            .required(Names.DATE, ValueType.DATE_RANGE, "When it happened.")
            .built();

    KeyDate() {}

    /**
     * What happened.
     *
     * @return the role of the date, such as {@link DateRole#ADOPTED}
     */
    public abstract DateRole getRole();

    /**
     * When it happened.
     *
     * @return the date as far as it is known, or the first and last of several days
     */
    public abstract DateRange getDate();

    /**
     * Returns a date with its role.
     *
     * @param role what happened
     * @param date a date such as {@code 2023-10-07}, or two separated by {@code /}
     * @return the date with its role
     * @throws InvalidValueException if {@code date} is not a {@link DateRange}
     */
    public static KeyDate of(DateRole role, String date) {
        return builder().role(role).date(DateRange.parse(date)).build();
    }

    /**
     * Finds the first date of a role.
     *
     * @param dates dates with their roles
     * @param role the role
     * @return the date, or empty if none has this role
     */
    public static Optional<DateRange> find(List<KeyDate> dates, DateRole role) {
        require(dates, "dates");
        require(role, "role");
        for (KeyDate date : dates) {
            if (date.getRole().equals(role)) {
                return Optional.of(date.getDate());
            }
        }
        return Optional.empty();
    }

    /**
     * What a key date is made of.
     *
     * @return the description
     */
    public static Description<KeyDate, Builder> description() {
        return DESCRIPTION;
    }

    /**
     * Finds the earliest date of a role.
     *
     * @param dates dates with their roles
     * @param role the role
     * @return the date; of several, the first that certainly none of them precedes; empty if none has this role
     */
    public static Optional<DateRange> earliest(List<KeyDate> dates, DateRole role) {
        require(dates, "dates");
        require(role, "role");
        Optional<DateRange> earliest = Optional.empty();
        for (KeyDate date : dates) {
            boolean isOfRole = date.getRole().equals(role);
            if (isOfRole && (earliest.isEmpty() || date.getDate().isBefore(earliest.get()))) {
                earliest = Optional.of(date.getDate());
            }
        }
        return earliest;
    }

    /** Returns role and date in one line. */
    @Override
    public final String toString() {
        return Summary.of("KeyDate", this, getRole(), getDate());
    }

    @JsonCreator
    private static KeyDate fromJson(Object unused) {
        throw NeedsJsonModule.refusal();
    }

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that holds everything this key date holds} */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link KeyDate}. Not thread-safe. */
    public static final class Builder extends ImmutableKeyDate.Builder {
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
    }

    /** How objects of this type are taken apart and put together. */
    private static final class Members extends Assembly<KeyDate, Builder> {
        @Override
        protected @Nullable Object[] values(KeyDate keyDate) {
            return new Object[] {keyDate.getRole(), keyDate.getDate()};
        }

        @Override
        protected Builder builder() {
            return KeyDate.builder();
        }

        @Override
        protected Builder builder(KeyDate keyDate) {
            return keyDate.toBuilder();
        }

        @Override
        protected KeyDate build(Builder builder) {
            return builder.build();
        }

        @Override
        protected void set(Builder builder, String member, Object value) {
            switch (member) {
                case Names.ROLE -> builder.role((DateRole) value);
                case Names.DATE -> builder.date((DateRange) value);
                default -> throw unknown(member);
            }
        }
    }
}
