package org.rightsdeclarations;

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
import org.rightsdeclarations.value.LocalizedText;

/** What comes before the provisions: why, and by whose authority. Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class Preamble implements Judged permits ImmutablePreamble {
    private static final Description<Preamble, Builder> DESCRIPTION = Description.of(
                    Preamble.class, "What comes before the provisions: why, and by whose authority.", new Members())
            .withOwnWords()
            .optional(Names.HEADING, ValueType.TEXT, "The heading.")
            .optional(Names.CHAPEAU, ValueType.TEXT, "The words that lead into the recitals.")
            .list(Names.RECITALS, "recital", ValueType.of(MemberType.RECITAL), "The preambular paragraphs.")
            .built();

    Preamble() {}

    /**
     * The heading, such as "Preamble".
     *
     * @return the heading, or empty if none is printed
     */
    public abstract Optional<LocalizedText> getHeading();

    /**
     * The words that lead into the recitals, such as "The General Assembly,". Words that lead into the provisions are
     * the {@linkplain Section#getChapeau() chapeau of their section}.
     *
     * @return the chapeau as printed, or empty if there is none
     */
    public abstract Optional<LocalizedText> getChapeau();

    /**
     * The preambular paragraphs.
     *
     * @return the recitals in order; may be empty
     */
    public abstract List<Recital> getRecitals();

    /**
     * What a preamble is made of.
     *
     * @return the description
     */
    public static Description<Preamble, Builder> description() {
        return DESCRIPTION;
    }

    /** Returns heading or chapeau, and how many recitals there are in one line. */
    @Override
    public final String toString() {
        return Summary.of(
                "Preamble",
                this,
                getHeading().or(this::getChapeau),
                Summary.count(getRecitals().size(), "recital"));
    }

    @JsonCreator
    private static Preamble fromJson(Object unused) {
        throw NeedsJsonModule.refusal();
    }

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that holds everything this preamble holds} */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Preamble}. Not thread-safe. */
    public static final class Builder extends ImmutablePreamble.Builder {
        Builder() {}

        /**
         * Sets the heading, in one language and no other.
         *
         * @param language the BCP 47 tag of the language
         * @param words the words as printed
         * @return this builder
         * @throws InvalidValueException as {@link LocalizedText#of(String, String)}
         */
        public Builder heading(String language, String words) {
            return heading(LocalizedText.of(language, words));
        }

        /**
         * Sets the chapeau, in one language and no other.
         *
         * @param language the BCP 47 tag of the language
         * @param words the words as printed
         * @return this builder
         * @throws InvalidValueException as {@link LocalizedText#of(String, String)}
         */
        public Builder chapeau(String language, String words) {
            return chapeau(LocalizedText.of(language, words));
        }
    }

    /** How objects of this type are taken apart and put together. */
    private static final class Members extends Assembly<Preamble, Builder> {
        @Override
        protected @Nullable Object[] values(Preamble preamble) {
            return new Object[] {
                orNull(preamble.getHeading()), orNull(preamble.getChapeau()), orNull(preamble.getRecitals())
            };
        }

        @Override
        protected Builder builder() {
            return Preamble.builder();
        }

        @Override
        protected Builder builder(Preamble preamble) {
            return preamble.toBuilder();
        }

        @Override
        protected Preamble build(Builder builder) {
            return builder.build();
        }

        @Override
        protected void set(Builder builder, String member, Object value) {
            switch (member) {
                case Names.HEADING -> builder.heading((LocalizedText) value);
                case Names.CHAPEAU -> builder.chapeau((LocalizedText) value);
                case Names.RECITALS -> builder.recitals(list(value));
                default -> throw unknown(member);
            }
        }
    }
}
