package org.rightsdeclarations.world;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.characters.Summary;
import org.rightsdeclarations.description.Assembly;
import org.rightsdeclarations.description.Description;
import org.rightsdeclarations.description.Names;
import org.rightsdeclarations.description.ValueType;
import org.rightsdeclarations.problem.InvalidValueException;
import org.rightsdeclarations.problem.NeedsJsonModule;
import org.rightsdeclarations.value.DateRange;
import org.rightsdeclarations.value.LocalizedText;

/**
 * Something that happened and is remembered: an uprising, the founding of a body, a decade. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Occurrence implements Origin permits ImmutableOccurrence {
    private static final Description<Occurrence, Builder> DESCRIPTION = Description.of(
                    Occurrence.class,
                    "Something that happened and is remembered: an uprising, the founding of a body, a decade.",
                    new Members())
            .required(Names.TITLE, ValueType.TEXT, "What it is called.")
            .optional(Names.DATE, ValueType.DATE_RANGE, "When it took place.")
            .built();

    Occurrence() {}

    /**
     * When it took place.
     *
     * @return a date, or the first and last of a thing that lasted; empty if it is not known
     */
    public abstract Optional<DateRange> getDate();

    @Override
    public final Optional<DateRange> getOriginDate() {
        return getDate();
    }

    /**
     * What an occurrence is made of.
     *
     * @return the description
     */
    public static Description<Occurrence, Builder> description() {
        return DESCRIPTION;
    }

    /** Returns name and date in one line. */
    @Override
    public final String toString() {
        return Summary.of("Occurrence", this, getTitle(), getDate());
    }

    @JsonCreator
    private static Occurrence fromJson(Object unused) {
        throw NeedsJsonModule.refusal();
    }

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that holds everything this occurrence holds} */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds an {@link Occurrence}. Not thread-safe. */
    public static final class Builder extends ImmutableOccurrence.Builder {
        Builder() {}

        /**
         * Sets the title, in one language and no other.
         *
         * @param language the BCP 47 tag of the language
         * @param words the words as printed
         * @return this builder
         * @throws InvalidValueException as {@link LocalizedText#of(String, String)}
         */
        public Builder title(String language, String words) {
            return title(LocalizedText.of(language, words));
        }

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
    private static final class Members extends Assembly<Occurrence, Builder> {
        @Override
        protected @Nullable Object[] values(Occurrence occurrence) {
            return new Object[] {occurrence.getTitle(), orNull(occurrence.getDate())};
        }

        @Override
        protected Builder builder() {
            return Occurrence.builder();
        }

        @Override
        protected Builder builder(Occurrence occurrence) {
            return occurrence.toBuilder();
        }

        @Override
        protected Occurrence build(Builder builder) {
            return builder.build();
        }

        @Override
        protected void set(Builder builder, String member, Object value) {
            switch (member) {
                case Names.TITLE -> builder.title((LocalizedText) value);
                case Names.DATE -> builder.date((DateRange) value);
                default -> throw unknown(member);
            }
        }
    }
}
