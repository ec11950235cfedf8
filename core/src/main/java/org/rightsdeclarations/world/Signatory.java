package org.rightsdeclarations.world;

import java.util.Optional;
import org.immutables.value.Value;
import org.rightsdeclarations.characters.Summary;
import org.rightsdeclarations.description.Description;
import org.rightsdeclarations.description.Names;
import org.rightsdeclarations.description.ValueType;
import org.rightsdeclarations.problem.InvalidValueException;
import org.rightsdeclarations.value.PartialDate;

/** A party that signed. Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class Signatory permits ImmutableSignatory {
    private static final Description<Signatory, Builder> DESCRIPTION = Description.<Signatory, Builder>of(
                    Signatory.class)
            .required(Names.PARTY, ValueType.of(Party::description), "Who signed.", Signatory::getParty, Builder::party)
            .optional(Names.SIGNED, ValueType.DATE, "When it signed.", Signatory::getSigned, Builder::signed)
            .built(Signatory::builder, Signatory::toBuilder, Builder::build);

    Signatory() {}

    /**
     * Who signed.
     *
     * @return the person, city, network or other party
     */
    public abstract Party getParty();

    /**
     * When it signed.
     *
     * @return the date as far as it is known, or empty
     */
    public abstract Optional<PartialDate> getSigned();

    /**
     * Returns a signatory without a date.
     *
     * @param party who signed
     * @return the signatory
     */
    public static Signatory of(Party party) {
        return builder().party(party).build();
    }

    /**
     * What a signatory is made of.
     *
     * @return the description
     */
    public static Description<Signatory, Builder> description() {
        return DESCRIPTION;
    }

    /** Returns who signed, and when in one line. */
    @Override
    public final String toString() {
        return Summary.of("Signatory", this, getParty().getName(), getSigned());
    }

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that holds everything this signatory holds} */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Signatory}. Not thread-safe. */
    public static final class Builder extends ImmutableSignatory.Builder {
        Builder() {}

        /**
         * Sets when it was signed.
         *
         * @param text a date, such as {@code 2028-05-12}
         * @return this builder
         * @throws InvalidValueException if it is not a {@link PartialDate}
         */
        public Builder signed(String text) {
            return signed(PartialDate.parse(text));
        }
    }
}
