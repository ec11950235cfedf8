package org.rightsdeclarations;

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
import org.rightsdeclarations.value.LocalizedText;
import org.rightsdeclarations.value.PartialDate;

/** The words of others: an epigraph of the declaration or a quotation in a provision. Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class Quotation implements Judged permits ImmutableQuotation {
    private static final Description<Quotation, Builder> DESCRIPTION = Description.of(
                    Quotation.class,
                    "The words of others: an epigraph of the declaration or a quotation in a provision.",
                    new Members())
            .required(Names.TEXT, ValueType.TEXT, "The quoted words.")
            .optional(Names.SPEAKER, ValueType.TEXT, "Who said or wrote it.")
            .optional(Names.REFERENCE, ValueType.TEXT, "Where the words are found.")
            .optional(Names.DATE, ValueType.DATE, "When the words were said or written.")
            .built();

    Quotation() {}

    /**
     * The quoted words.
     *
     * @return the text as printed, with or without its quotation marks
     */
    public abstract LocalizedText getText();

    /**
     * Who speaks or wrote it.
     *
     * @return the speaker or author as printed, or empty if none is named
     */
    public abstract Optional<LocalizedText> getSpeaker();

    /**
     * Where the words come from, such as "Gwangju Declaration on Human Rights City 2011" or "Isaiah 58:6".
     *
     * @return the work or reference as printed, or empty if none is named
     */
    public abstract Optional<LocalizedText> getReference();

    /**
     * When the words were said or written.
     *
     * @return the date as far as it is known, or empty
     */
    public abstract Optional<PartialDate> getDate();

    /**
     * What a quotation is made of.
     *
     * @return the description
     */
    public static Description<Quotation, Builder> description() {
        return DESCRIPTION;
    }

    /** Returns words and speaker in one line. */
    @Override
    public final String toString() {
        return Summary.of("Quotation", this, getText(), getSpeaker());
    }

    @JsonCreator
    private static Quotation fromJson(Object unused) {
        throw NeedsJsonModule.refusal();
    }

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that holds everything this quotation holds} */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Quotation}. Not thread-safe. */
    public static final class Builder extends ImmutableQuotation.Builder {
        Builder() {}

        /**
         * Sets the text, in one language and no other.
         *
         * @param language the BCP 47 tag of the language
         * @param words the words as printed
         * @return this builder
         * @throws InvalidValueException as {@link LocalizedText#of(String, String)}
         */
        public Builder text(String language, String words) {
            return text(LocalizedText.of(language, words));
        }

        /**
         * Sets who speaks or wrote it, in one language and no other.
         *
         * @param language the BCP 47 tag of the language
         * @param words the words as printed
         * @return this builder
         * @throws InvalidValueException as {@link LocalizedText#of(String, String)}
         */
        public Builder speaker(String language, String words) {
            return speaker(LocalizedText.of(language, words));
        }

        /**
         * Sets where the words come from, in one language and no other.
         *
         * @param language the BCP 47 tag of the language
         * @param words the words as printed
         * @return this builder
         * @throws InvalidValueException as {@link LocalizedText#of(String, String)}
         */
        public Builder reference(String language, String words) {
            return reference(LocalizedText.of(language, words));
        }

        /**
         * Sets the date.
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
    private static final class Members extends Assembly<Quotation, Builder> {
        @Override
        protected @Nullable Object[] values(Quotation quotation) {
            return new Object[] {
                quotation.getText(),
                orNull(quotation.getSpeaker()),
                orNull(quotation.getReference()),
                orNull(quotation.getDate())
            };
        }

        @Override
        protected Builder builder() {
            return Quotation.builder();
        }

        @Override
        protected Builder builder(Quotation quotation) {
            return quotation.toBuilder();
        }

        @Override
        protected Quotation build(Builder builder) {
            return builder.build();
        }

        @Override
        protected void set(Builder builder, String member, Object value) {
            switch (member) {
                case Names.TEXT -> builder.text((LocalizedText) value);
                case Names.SPEAKER -> builder.speaker((LocalizedText) value);
                case Names.REFERENCE -> builder.reference((LocalizedText) value);
                case Names.DATE -> builder.date((PartialDate) value);
                default -> throw unknown(member);
            }
        }
    }
}
