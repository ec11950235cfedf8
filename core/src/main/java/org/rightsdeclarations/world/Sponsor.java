package org.rightsdeclarations.world;

import com.fasterxml.jackson.annotation.JsonCreator;
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
import org.rightsdeclarations.term.SponsorRole;
import org.rightsdeclarations.value.PartialDate;

/** A party that put a text forward for adoption. Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class Sponsor implements Judged permits ImmutableSponsor {
    private static final Description<Sponsor, Builder> DESCRIPTION = Description.of(
                    Sponsor.class, "A party that put a text forward for adoption.", new Members())
            .required(Names.PARTY, ValueType.of(MemberType.PARTY), "Who put the text forward.")
            .optional(
                    Names.ROLE,
                    ValueType.term(SponsorRole.VOCABULARY),
                    "What part it had; absent means a plain sponsor.")
            .optional(Names.DATE, ValueType.DATE, "When it joined those who put the text forward.")
            .built();

    Sponsor() {}

    /**
     * Who put the text forward.
     *
     * @return the State, group or other party
     */
    public abstract Party getParty();

    /**
     * What part it had.
     *
     * @return the role; empty means a plain {@link SponsorRole#SPONSOR}
     */
    public abstract Optional<SponsorRole> getRole();

    /**
     * When it joined those who put the text forward.
     *
     * @return the date as far as it is known, which may be after the adoption; or empty
     */
    public abstract Optional<PartialDate> getDate();

    /**
     * Returns a sponsor.
     *
     * @param party who put the text forward
     * @return the sponsor
     */
    public static Sponsor of(Party party) {
        return builder().party(party).build();
    }

    /**
     * What a sponsor is made of.
     *
     * @return the description
     */
    public static Description<Sponsor, Builder> description() {
        return DESCRIPTION;
    }

    /** Returns who it is, its role and when it joined in one line. */
    @Override
    public final String toString() {
        return Summary.of("Sponsor", this, getParty().getName(), getRole(), getDate());
    }

    @JsonCreator
    private static Sponsor fromJson(Object unused) {
        throw NeedsJsonModule.refusal();
    }

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that holds everything this sponsor holds} */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Sponsor}. Not thread-safe. */
    public static final class Builder extends ImmutableSponsor.Builder {
        Builder() {}

        /**
         * Sets when it joined.
         *
         * @param text a date, such as {@code 2028-05-12}
         * @return this builder
         * @throws InvalidValueException if it is not a {@link PartialDate}
         */
        public Builder date(String text) {
            return date(PartialDate.parse(text));
        }
    }

    /** How objects of this type are taken apart and put together. */
    private static final class Members extends Assembly<Sponsor, Builder> {
        @Override
        protected @Nullable Object[] values(Sponsor sponsor) {
            return new Object[] {sponsor.getParty(), orNull(sponsor.getRole()), orNull(sponsor.getDate())};
        }

        @Override
        protected Builder builder() {
            return Sponsor.builder();
        }

        @Override
        protected Builder builder(Sponsor sponsor) {
            return sponsor.toBuilder();
        }

        @Override
        protected Sponsor build(Builder builder) {
            return builder.build();
        }

        @Override
        protected void set(Builder builder, String member, Object value) {
            switch (member) {
                case Names.PARTY -> builder.party((Party) value);
                case Names.ROLE -> builder.role((SponsorRole) value);
                case Names.DATE -> builder.date((PartialDate) value);
                default -> throw unknown(member);
            }
        }
    }
}
