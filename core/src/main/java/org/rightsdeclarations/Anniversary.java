package org.rightsdeclarations;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Optional;
import java.util.OptionalInt;
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
import org.rightsdeclarations.value.Address;
import org.rightsdeclarations.value.DateRange;
import org.rightsdeclarations.value.PartialDate;
import org.rightsdeclarations.world.CountedFrom;
import org.rightsdeclarations.world.Instrument;
import org.rightsdeclarations.world.Occurrence;
import org.rightsdeclarations.world.Origin;

/**
 * An anniversary that a declaration says it marks: which one, of what, in which year. Immutable and thread-safe.
 *
 * <p>It records what the document claims. Whether the arithmetic is right is for a rule to say, so a wrong claim can be
 * built and read.
 */
@Value.Immutable
public abstract sealed class Anniversary implements Judged permits ImmutableAnniversary {
    /** The smallest ordinal: the first anniversary falls one year after its origin. */
    public static final int MIN_ORDINAL = 1;

    private static final Description<Anniversary, Builder> DESCRIPTION = Description.of(
                    Anniversary.class,
                    "An anniversary that a declaration marks: of an instrument, or of something that happened.",
                    new Members())
            .required(
                    Names.ORDINAL,
                    new ValueType.WholeNumber(MIN_ORDINAL, Integer.MAX_VALUE),
                    "Which anniversary it is, such as 75 for the 75th.")
            .choice(
                    Names.INSTRUMENT,
                    "origin",
                    ValueType.of(MemberType.INSTRUMENT),
                    "The instrument that is celebrated.")
            .choice(
                    Names.OCCURRENCE,
                    "origin",
                    ValueType.of(MemberType.OCCURRENCE),
                    "The occurrence that is remembered.")
            .optional(
                    Names.YEAR,
                    new ValueType.WholeNumber(PartialDate.MIN_YEAR, PartialDate.MAX_YEAR),
                    "The year in which it falls.")
            .optional(Names.STATED_IN, ValueType.ADDRESS, "Where the text says so.")
            .built();

    Anniversary() {}

    /**
     * Which anniversary it is, such as 75 for the 75th.
     *
     * @return the ordinal in years, {@value #MIN_ORDINAL} or more
     */
    public abstract int getOrdinal();

    /**
     * What is celebrated or remembered.
     *
     * @return an instrument or an occurrence
     */
    public abstract Origin getOrigin();

    /**
     * The year in which the anniversary falls, which may differ from the declaration's.
     *
     * @return a year that is a {@link PartialDate}, or empty if the text does not say
     */
    public abstract OptionalInt getYear();

    /**
     * Where the text says so.
     *
     * @return the address of a part of the declaration, or empty if it is not marked
     */
    public abstract Optional<Address> getStatedIn();

    /**
     * The date of its origin from which it is counted.
     *
     * @return the one that gives the stated year, or {@link CountedFrom#BEGINNING} if no year is stated; empty if the
     *     origin has no exact date, or if the year fits neither: the declaration is wrong, or counts from another date
     *     of an instrument such as its entry into force
     */
    public final Optional<CountedFrom> getCountedFrom() {
        return getOrigin()
                .getOriginDate()
                .flatMap(date -> CountedFrom.waysFor(date).stream()
                        .filter(from -> fits(from.dateOf(date).getStart().getYear()))
                        .findFirst());
    }

    private <O extends Origin> Optional<O> originAs(Class<O> type) {
        return type.isInstance(getOrigin()) ? Optional.of(type.cast(getOrigin())) : Optional.empty();
    }

    private boolean fits(int origin) {
        return getYear().isEmpty() || getYear().getAsInt() - getOrdinal() == origin;
    }

    /**
     * When it falls: the date that it is {@linkplain #getCountedFrom() counted from}, {@linkplain #getOrdinal()
     * ordinal} years later and just as precise; see {@link DateRange#plusYears(int)}.
     *
     * @return the days, month or year, always in one calendar year; empty if it is not known from which date it is
     *     counted, or the year would be after {@value PartialDate#MAX_YEAR}
     */
    public final Optional<DateRange> getDate() {
        return getCountedFrom()
                .flatMap(from -> getOrigin().getOriginDate().map(from::dateOf))
                .filter(date -> isInRange(getOrdinal(), date.getStart()))
                .map(date -> date.plusYears(getOrdinal()));
    }

    /**
     * Returns an anniversary by its ordinal: {@code of(75, UDHR)} is that of 2023. If the year is known, take
     * {@link #inYear(int, Origin)}.
     *
     * <p>It falls in the first year of the origin plus the ordinal. It has no year if the origin has no exact date to
     * begin with, or if the year would be after {@value PartialDate#MAX_YEAR}.
     *
     * <p>An origin that lasted from one year into another is counted from its beginning. If a text counts from another
     * date, or names no year and should be kept so, use the {@linkplain #builder() builder}.
     *
     * @param ordinal which anniversary it is, {@value #MIN_ORDINAL} or more
     * @param origin what is celebrated or remembered
     * @return the anniversary
     * @throws InvalidValueException {@code value.ordinal}, if {@code ordinal} is out of range
     */
    public static Anniversary of(int ordinal, Origin origin) {
        Builder builder = builder().ordinal(ordinal).origin(origin);
        beginning(origin)
                .filter(date -> isInRange(ordinal, date))
                .ifPresent(date -> builder.year(date.getYear() + ordinal));
        return builder.build();
    }

    /**
     * Returns an anniversary by its year: {@code inYear(2023, UDHR)} is the 75th. If the ordinal is known, take
     * {@link #of(int, Origin)}. It is counted from the first year of the origin.
     *
     * @param year the year of the anniversary
     * @param origin what is celebrated or remembered
     * @return the anniversary
     * @throws InvalidValueException {@code value.origin-date}, if the origin has no exact date to begin with;
     *     {@code value.anniversary-year}, if the year is not after the first year of the origin; {@code value.date}, if
     *     the year is after {@value PartialDate#MAX_YEAR}
     */
    public static Anniversary inYear(int year, Origin origin) {
        int first = beginning(origin)
                .orElseThrow(() -> InvalidValueException.of(
                        "value.origin-date", origin.getTitle().toString()))
                .getYear();
        if (year <= first) {
            throw InvalidValueException.of("value.anniversary-year", year, "origin", first);
        }
        return builder().ordinal(year - first).origin(origin).year(year).build();
    }

    private static Optional<PartialDate> beginning(Origin origin) {
        return origin.getOriginDate().map(DateRange::getStart).filter(PartialDate::isExact);
    }

    private static boolean isInRange(int ordinal, PartialDate date) {
        return ordinal <= PartialDate.MAX_YEAR - date.getYear();
    }

    /**
     * Refuses what cannot be.
     *
     * @throws InvalidValueException if {@link #getOrdinal() ordinal} or {@link #getYear() year} is out of range
     */
    @Value.Check
    void check() {
        if (getOrdinal() < MIN_ORDINAL) {
            throw InvalidValueException.of("value.ordinal", getOrdinal(), "min", MIN_ORDINAL);
        }
        if (getYear().isPresent()) {
            PartialDate.of(getYear().getAsInt()); // refuses what is no year
        }
    }

    /**
     * What an anniversary is made of.
     *
     * @return the description
     */
    public static Description<Anniversary, Builder> description() {
        return DESCRIPTION;
    }

    /** Returns which anniversary it is, of what and when in one line. */
    @Override
    public final String toString() {
        return Summary.of("Anniversary", this, getOrdinal(), getOrigin().getTitle(), getYear());
    }

    @JsonCreator
    private static Anniversary fromJson(Object unused) {
        throw NeedsJsonModule.refusal();
    }

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that holds everything this anniversary holds} */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds an {@link Anniversary}. Not thread-safe. */
    public static final class Builder extends ImmutableAnniversary.Builder {
        Builder() {}

        /**
         * Sets where the text says so.
         *
         * @param value the address as written
         * @return this builder
         * @throws InvalidValueException if it is not an {@link Address}
         */
        public Builder statedIn(String value) {
            return statedIn(Address.of(value));
        }
    }

    /** How objects of this type are taken apart and put together. */
    private static final class Members extends Assembly<Anniversary, Builder> {
        @Override
        protected @Nullable Object[] values(Anniversary anniversary) {
            return new Object[] {
                anniversary.getOrdinal(),
                orNull(anniversary.originAs(Instrument.class)),
                orNull(anniversary.originAs(Occurrence.class)),
                orNull(anniversary.getYear()),
                orNull(anniversary.getStatedIn())
            };
        }

        @Override
        protected Builder builder() {
            return Anniversary.builder();
        }

        @Override
        protected Builder builder(Anniversary anniversary) {
            return anniversary.toBuilder();
        }

        @Override
        protected Anniversary build(Builder builder) {
            return builder.build();
        }

        @Override
        protected void set(Builder builder, String member, Object value) {
            switch (member) {
                case Names.ORDINAL -> builder.ordinal((Integer) value);
                case Names.INSTRUMENT -> builder.origin((Origin) value);
                case Names.OCCURRENCE -> builder.origin((Origin) value);
                case Names.YEAR -> builder.year((Integer) value);
                case Names.STATED_IN -> builder.statedIn((Address) value);
                default -> throw unknown(member);
            }
        }
    }
}
