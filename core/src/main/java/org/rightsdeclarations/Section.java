package org.rightsdeclarations;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.rightsdeclarations.characters.Summary;
import org.rightsdeclarations.description.Description;
import org.rightsdeclarations.description.Names;
import org.rightsdeclarations.description.ValueType;
import org.rightsdeclarations.problem.InvalidValueException;
import org.rightsdeclarations.value.LocalizedText;

/**
 * A part, chapter, title or list of a declaration, or one of its annexes. Its order of reading is chapeau, clauses,
 * commitments, sections. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Section implements Node permits ImmutableSection {
    private static final Description<Section, Builder> DESCRIPTION = Description.<Section, Builder>of(Section.class)
            .with(d -> NodeMembers.node(d, Builder::id, Builder::label, Builder::heading))
            .optional(
                    Names.CHAPEAU,
                    ValueType.TEXT,
                    "The words that lead into the list.",
                    Section::getChapeau,
                    Builder::chapeau)
            .list(
                    Names.CLAUSES,
                    "clause",
                    ValueType.of(Clause::description),
                    "The clauses directly in this section.",
                    Section::getClauses,
                    Builder::clauses)
            .list(
                    Names.COMMITMENTS,
                    "commitment",
                    ValueType.of(Commitment::description),
                    "The commitments directly in this section.",
                    Section::getCommitments,
                    Builder::commitments)
            .list(
                    Names.SECTIONS,
                    "section",
                    ValueType.of(Section::description),
                    "The sections inside this one.",
                    Section::getSections,
                    Builder::sections)
            .with(d -> NodeMembers.extensions(d, Section::getExtensions, Builder::extensions))
            .built(Section::builder, Section::toBuilder, Builder::build);

    Section() {}

    /**
     * The words that lead into the list, such as "We, the participants, together:".
     *
     * @return the chapeau as printed, or empty if the section has none
     */
    public abstract Optional<LocalizedText> getChapeau();

    /**
     * The clauses directly in this section.
     *
     * @return the clauses in order; may be empty
     */
    public abstract List<Clause> getClauses();

    /**
     * The commitments directly in this section.
     *
     * @return the commitments in order; may be empty
     */
    public abstract List<Commitment> getCommitments();

    /**
     * The sections inside this one.
     *
     * @return the sections in order; may be empty
     */
    public abstract List<Section> getSections();

    @Override
    @Value.Default
    public Extensions getExtensions() {
        return Extensions.none();
    }

    /** Returns label and heading, or label and the beginning of the words, and how many parts there are. */
    @Override
    public final String toString() {
        return Summary.of(
                "Section",
                this,
                Outline.summary(this),
                Summary.count(getClauses().size(), "clause"),
                Summary.count(getCommitments().size(), "commitment"),
                Summary.count(getSections().size(), "section"));
    }

    /**
     * What a section is made of.
     *
     * @return the description
     */
    public static Description<Section, Builder> description() {
        return DESCRIPTION;
    }

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that holds everything this section holds} */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Section}. Not thread-safe. */
    public static final class Builder extends ImmutableSection.Builder implements NodeBuilder<Builder> {
        Builder() {}

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
}
