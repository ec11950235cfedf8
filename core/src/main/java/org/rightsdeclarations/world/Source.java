package org.rightsdeclarations.world;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.characters.Summary;
import org.rightsdeclarations.constraint.Judged;
import org.rightsdeclarations.description.Assembly;
import org.rightsdeclarations.description.Description;
import org.rightsdeclarations.description.Form;
import org.rightsdeclarations.description.Kind;
import org.rightsdeclarations.description.Names;
import org.rightsdeclarations.description.ValueType;
import org.rightsdeclarations.problem.InvalidValueException;
import org.rightsdeclarations.problem.NeedsJsonModule;
import org.rightsdeclarations.value.Digest;
import org.rightsdeclarations.value.Iri;
import org.rightsdeclarations.value.LocalizedText;
import org.rightsdeclarations.value.PartialDate;

/** Where a text was read, when, and what exactly was there. Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class Source implements Judged permits ImmutableSource {
    private static final Description<Source, Builder> DESCRIPTION = Description.of(
                    Source.class, "Where a text was read, when, and what exactly was there.", new Members())
            .required(Names.IRI, ValueType.IRI, "The document, such as a web page or a file in an archive.")
            .optional(Names.TITLE, ValueType.TEXT, "What the document is called.")
            .optional(Names.RETRIEVED, ValueType.DATE, "When it was read.")
            .optional(
                    Names.DIGEST,
                    new ValueType.Written<>(Kind.LINE, Digest.class, Digest::of, Form.DIGEST),
                    "The digest of its bytes.")
            .built();

    Source() {}

    /**
     * The document, such as a web page or a file in an archive.
     *
     * @return the IRI of the document
     */
    public abstract Iri getIri();

    /**
     * What the document is called.
     *
     * @return the title, or empty if none is given
     */
    public abstract Optional<LocalizedText> getTitle();

    /**
     * When it was read.
     *
     * @return the date as far as it is known, or empty
     */
    public abstract Optional<PartialDate> getRetrieved();

    /**
     * The digest of its bytes.
     *
     * @return the digest, or empty if none was taken
     */
    public abstract Optional<Digest> getDigest();

    /**
     * What a source is made of.
     *
     * @return the description
     */
    public static Description<Source, Builder> description() {
        return DESCRIPTION;
    }

    /** Returns IRI, title and date in one line. */
    @Override
    public final String toString() {
        return Summary.of("Source", this, getIri(), getTitle(), getRetrieved());
    }

    @JsonCreator
    private static Source fromJson(Object unused) {
        throw NeedsJsonModule.refusal();
    }

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that holds everything this source holds} */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Source}. Not thread-safe. */
    public static final class Builder extends ImmutableSource.Builder {
        Builder() {}

        /**
         * Sets the IRI of the document.
         *
         * @param value the IRI as written
         * @return this builder
         * @throws InvalidValueException if it is not an {@link Iri}
         */
        public Builder iri(String value) {
            return iri(Iri.of(value));
        }

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
         * Sets when it was read.
         *
         * @param text a date, such as {@code 2028-05-12}
         * @return this builder
         * @throws InvalidValueException if it is not a {@link PartialDate}
         */
        public Builder retrieved(String text) {
            return retrieved(PartialDate.parse(text));
        }

        /**
         * Sets the digest of its bytes.
         *
         * @param value the digest as written
         * @return this builder
         * @throws InvalidValueException if it is not a {@link Digest}
         */
        public Builder digest(String value) {
            return digest(Digest.of(value));
        }
    }

    /** How objects of this type are taken apart and put together. */
    private static final class Members extends Assembly<Source, Builder> {
        @Override
        protected @Nullable Object[] values(Source source) {
            return new Object[] {
                source.getIri(), orNull(source.getTitle()), orNull(source.getRetrieved()), orNull(source.getDigest())
            };
        }

        @Override
        protected Builder builder() {
            return Source.builder();
        }

        @Override
        protected Builder builder(Source source) {
            return source.toBuilder();
        }

        @Override
        protected Source build(Builder builder) {
            return builder.build();
        }

        @Override
        protected void set(Builder builder, String member, Object value) {
            switch (member) {
                case Names.IRI -> builder.iri((Iri) value);
                case Names.TITLE -> builder.title((LocalizedText) value);
                case Names.RETRIEVED -> builder.retrieved((PartialDate) value);
                case Names.DIGEST -> builder.digest((Digest) value);
                default -> throw unknown(member);
            }
        }
    }
}
