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

/** The list of those who signed, and whether it may grow. Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class Signatories implements Judged permits ImmutableSignatories {
    private static final Description<Signatories, Builder> DESCRIPTION = Description.of(
                    Signatories.class, "The list of those who signed, and whether it may grow.", new Members())
            .flag(Names.OPEN, "More may sign.")
            .optional(Names.AS_OF, ValueType.DATE, "The day on which the list was as it is given.")
            .list(
                    Names.ENTRIES,
                    "entry",
                    ValueType.of(MemberType.SIGNATORY),
                    "Those who signed, in the order of the list.")
            .built();

    Signatories() {}

    /**
     * Whether more may sign.
     *
     * @return {@code true} for an open list
     */
    @Value.Default
    public boolean isOpen() {
        return false;
    }

    /**
     * The day on which the list stood as it is given.
     *
     * @return the date as far as it is known, or empty
     */
    public abstract Optional<PartialDate> getAsOf();

    /**
     * Those who signed.
     *
     * @return the signatories in the order of the list; empty if nobody has signed yet
     */
    public abstract List<Signatory> getEntries();

    /**
     * What a list of signatories is made of.
     *
     * @return the description
     */
    public static Description<Signatories, Builder> description() {
        return DESCRIPTION;
    }

    /** Returns how many signed, and when the list stood so in one line. */
    @Override
    public final String toString() {
        return Summary.of("Signatories", this, Summary.count(getEntries().size(), "signature"), getAsOf());
    }

    @JsonCreator
    private static Signatories fromJson(Object unused) {
        throw NeedsJsonModule.refusal();
    }

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that holds everything this signatories holds} */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Signatories}. Not thread-safe. */
    public static final class Builder extends ImmutableSignatories.Builder {
        Builder() {}

        /**
         * Sets the day on which the list stood as it is given.
         *
         * @param text a date, such as {@code 2028-05-12}
         * @return this builder
         * @throws InvalidValueException if it is not a {@link PartialDate}
         */
        public Builder asOf(String text) {
            return asOf(PartialDate.parse(text));
        }
    }

    /** How objects of this type are taken apart and put together. */
    private static final class Members extends Assembly<Signatories, Builder> {
        @Override
        protected @Nullable Object[] values(Signatories signatories) {
            return new Object[] {
                orNull(signatories.isOpen()), orNull(signatories.getAsOf()), orNull(signatories.getEntries())
            };
        }

        @Override
        protected Builder builder() {
            return Signatories.builder();
        }

        @Override
        protected Builder builder(Signatories signatories) {
            return signatories.toBuilder();
        }

        @Override
        protected Signatories build(Builder builder) {
            return builder.build();
        }

        @Override
        protected void set(Builder builder, String member, Object value) {
            switch (member) {
                case Names.OPEN -> builder.open((Boolean) value);
                case Names.AS_OF -> builder.asOf((PartialDate) value);
                case Names.ENTRIES -> builder.entries(list(value));
                default -> throw unknown(member);
            }
        }
    }
}
