package org.rightsdeclarations.world;

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
import org.rightsdeclarations.value.PartialDate;

/** A party that signed. Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class Signatory implements Judged permits ImmutableSignatory {
    private static final Description<Signatory, Builder> DESCRIPTION = Description.of(
                    Signatory.class, "A party that signed.", new Members())
            .required(Names.PARTY, ValueType.of(MemberType.PARTY), "Who signed.")
            .optional(Names.SIGNED, ValueType.DATE, "When it signed.")
            .optional(Names.WITHDRAWN, ValueType.DATE, "When it withdrew its signature.")
            .list(
                    Names.STATEMENTS,
                    "statement",
                    ValueType.of(MemberType.UNILATERAL_STATEMENT),
                    "What it stated about the declaration, in the order of the list.")
            .built();

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
     * When it withdrew its signature.
     *
     * @return the date as far as it is known; empty if the signature stands
     */
    public abstract Optional<PartialDate> getWithdrawn();

    /**
     * What it stated about the declaration: reservations, interpretations, objections.
     *
     * @return the statements in the order of the list, with those that were withdrawn; may be empty
     */
    public abstract List<UnilateralStatement> getStatements();

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

    /** Returns who signed, when, and how many statements it made in one line. */
    @Override
    public final String toString() {
        return Summary.of(
                "Signatory",
                this,
                getParty().getName(),
                getSigned(),
                Summary.count(getStatements().size(), "statement"));
    }

    @JsonCreator
    private static Signatory fromJson(Object unused) {
        throw NeedsJsonModule.refusal();
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

        /**
         * Sets when the signature was withdrawn.
         *
         * @param text a date, such as {@code 2028-05-12}
         * @return this builder
         * @throws InvalidValueException if it is not a {@link PartialDate}
         */
        public Builder withdrawn(String text) {
            return withdrawn(PartialDate.parse(text));
        }
    }

    /** How objects of this type are taken apart and put together. */
    private static final class Members extends Assembly<Signatory, Builder> {
        @Override
        protected @Nullable Object[] values(Signatory signatory) {
            return new Object[] {
                signatory.getParty(),
                orNull(signatory.getSigned()),
                orNull(signatory.getWithdrawn()),
                orNull(signatory.getStatements())
            };
        }

        @Override
        protected Builder builder() {
            return Signatory.builder();
        }

        @Override
        protected Builder builder(Signatory signatory) {
            return signatory.toBuilder();
        }

        @Override
        protected Signatory build(Builder builder) {
            return builder.build();
        }

        @Override
        protected void set(Builder builder, String member, Object value) {
            switch (member) {
                case Names.PARTY -> builder.party((Party) value);
                case Names.SIGNED -> builder.signed((PartialDate) value);
                case Names.WITHDRAWN -> builder.withdrawn((PartialDate) value);
                case Names.STATEMENTS -> builder.statements(list(value));
                default -> throw unknown(member);
            }
        }
    }
}
