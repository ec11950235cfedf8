package org.rightsdeclarations.world;

import java.util.Optional;
import org.immutables.value.Value;
import org.rightsdeclarations.description.Description;
import org.rightsdeclarations.description.Kind;
import org.rightsdeclarations.description.Names;
import org.rightsdeclarations.description.ValueType;
import org.rightsdeclarations.value.Digest;
import org.rightsdeclarations.value.Iri;
import org.rightsdeclarations.value.LocalizedText;
import org.rightsdeclarations.value.PartialDate;

/** Where a text was read, when, and what exactly was there. Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class Source permits ImmutableSource {
    private static final Description<Source, Builder> DESCRIPTION = Description.<Source, Builder>of(Source.class)
            .required(
                    Names.IRI,
                    ValueType.IRI,
                    "The document, such as a web page or a file in an archive.",
                    Source::getIri,
                    Builder::iri)
            .optional(Names.TITLE, ValueType.TEXT, "What the document is called.", Source::getTitle, Builder::title)
            .optional(Names.RETRIEVED, ValueType.DATE, "When it was read.", Source::getRetrieved, Builder::retrieved)
            .optional(
                    Names.DIGEST,
                    new ValueType.Written<>(Kind.LINE, Digest.class, Digest::of),
                    "The digest of its bytes.",
                    Source::getDigest,
                    Builder::digest)
            .built(Source::builder, Source::toBuilder, Builder::build);

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
    }
}
