package org.rightsdeclarations;

import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.rightsdeclarations.constraint.Judged;
import org.rightsdeclarations.id.Address;
import org.rightsdeclarations.instrument.Origin;
import org.rightsdeclarations.problem.InvalidValueException;
import org.rightsdeclarations.time.PartialDate;

/**
 * An anniversary that a declaration says it marks: the how-manieth, of what, in which year. Immutable and thread-safe.
 *
 * <p>It records what the document claims. Whether the arithmetic holds is for a rule to say, so a wrong claim can be
 * built and read.
 */
@Value.Immutable
public abstract sealed class Anniversary implements Judged permits ImmutableAnniversary {
    /** The smallest ordinal: the first anniversary falls one year after its origin. */
    public static final int MIN_ORDINAL = 1;

    Anniversary() {}

    /**
     * The how-manieth anniversary it is.
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
     * The year in which the anniversary falls, which may be another than the declaration's.
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
     * Returns an anniversary.
     *
     * @param ordinal the how-manieth, {@value #MIN_ORDINAL} or more
     * @param origin what is celebrated or remembered
     * @return the anniversary, without year
     * @throws InvalidValueException if {@code ordinal} is out of range
     */
    public static Anniversary of(int ordinal, Origin origin) {
        return builder().ordinal(ordinal).origin(origin).build();
    }

    @Value.Check
    void check() {
        if (getOrdinal() < MIN_ORDINAL) {
            throw InvalidValueException.of("value.ordinal", getOrdinal(), "min", MIN_ORDINAL);
        }
        getYear().ifPresent(PartialDate::of);
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
    }
}
