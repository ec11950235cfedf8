package org.rightsdeclarations;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
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
import org.rightsdeclarations.value.Label;
import org.rightsdeclarations.value.LanguageTag;
import org.rightsdeclarations.value.LocalizedText;
import org.rightsdeclarations.value.NodeId;

/**
 * A part, chapter, title or list of a declaration, or one of its annexes. Its order of reading is chapeau, clauses,
 * commitments, sections, closing words. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Section implements Node permits ImmutableSection {
    private static final Description<Section, Builder> DESCRIPTION = NodeMembers.extended(NodeMembers.node(
                    Description.of(
                            Section.class,
                            "A part, chapter, title or list of a declaration, or one of its annexes; read in the order chapeau, clauses, commitments, sections, closing.",
                            new Members()))
            .optional(Names.CHAPEAU, ValueType.TEXT, "The words that lead into the list.")
            .list(Names.CLAUSES, "clause", ValueType.of(MemberType.CLAUSE), "The clauses directly in this section.")
            .list(
                    Names.COMMITMENTS,
                    "commitment",
                    ValueType.of(MemberType.COMMITMENT),
                    "The commitments directly in this section.")
            .list(Names.SECTIONS, "section", ValueType.of(MemberType.SECTION), "The sections inside this one.")
            .optional(Names.CLOSING, ValueType.TEXT, "The words after all that it holds."));

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

    /**
     * The words after all that the section holds, which belong to all of it.
     *
     * @return the text as printed, or empty if nothing follows
     */
    public abstract Optional<LocalizedText> getClosing();

    @Override
    @Value.Default
    public Extensions getExtensions() {
        return Extensions.none();
    }

    /**
     * Refuses what cannot be.
     *
     * @throws InvalidValueException if {@link #getNumber() number} is less than {@value Node#MIN_NUMBER}, or more than
     *     {@value Node#MAX_DEPTH} nodes are inside one another
     */
    @Value.Check
    void check() {
        NodeMembers.check(this, height());
    }

    /**
     * How many nodes are inside one another, with this one: kept, so that building looks at the direct children only.
     */
    @Value.Derived
    @Value.Auxiliary
    int height() {
        int provisions = Math.max(NodeMembers.height(getClauses()), NodeMembers.height(getCommitments()));
        return 1 + Math.max(provisions, NodeMembers.height(getSections()));
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

    @JsonCreator
    private static Section fromJson(Object unused) {
        throw NeedsJsonModule.refusal();
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
    public static final class Builder extends ImmutableSection.Builder {
        Builder() {}

        /**
         * Sets the id.
         *
         * @param value the name as written
         * @return this builder
         * @throws InvalidValueException if it is not a {@link NodeId}
         */
        public Builder id(String value) {
            return id(NodeId.of(value));
        }

        /**
         * Adds a language that has the node, where not all do.
         *
         * @param tag the BCP 47 tag of the language
         * @return this builder
         * @throws InvalidValueException if it is not a {@link LanguageTag}
         */
        public Builder addLanguage(String tag) {
            return addLanguage(LanguageTag.of(tag));
        }

        /**
         * Sets the label.
         *
         * @param printed the label as printed
         * @return this builder
         * @throws InvalidValueException if it is not a {@link Label}
         */
        public Builder label(String printed) {
            return label(Label.of(printed));
        }

        /**
         * Sets the label, in one language and no other.
         *
         * @param language the BCP 47 tag of the language
         * @param printed the label as printed
         * @return this builder
         * @throws InvalidValueException as {@link Label#of(String, String)}
         */
        public Builder label(String language, String printed) {
            return label(Label.of(language, printed));
        }

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

        /**
         * Sets the words after all that the section holds, in one language and no other.
         *
         * @param language the BCP 47 tag of the language
         * @param words the words as printed
         * @return this builder
         * @throws InvalidValueException as {@link LocalizedText#of(String, String)}
         */
        public Builder closing(String language, String words) {
            return closing(LocalizedText.of(language, words));
        }
    }

    /** How objects of this type are taken apart and put together. */
    private static final class Members extends Assembly<Section, Builder> {
        @Override
        protected @Nullable Object[] values(Section section) {
            return new Object[] {
                orNull(section.getId()),
                orNull(section.getLanguages()),
                orNull(section.getLabel()),
                orNull(section.getNumber()),
                orNull(section.getHeading()),
                orNull(section.getChapeau()),
                orNull(section.getClauses()),
                orNull(section.getCommitments()),
                orNull(section.getSections()),
                orNull(section.getClosing()),
                NodeMembers.orNull(section.getExtensions())
            };
        }

        @Override
        protected Builder builder() {
            return Section.builder();
        }

        @Override
        protected Builder builder(Section section) {
            return section.toBuilder();
        }

        @Override
        protected Section build(Builder builder) {
            return builder.build();
        }

        @Override
        protected void set(Builder builder, String member, Object value) {
            switch (member) {
                case Names.ID -> builder.id((NodeId) value);
                case Names.LANGUAGES -> builder.languages(list(value));
                case Names.LABEL -> builder.label((Label) value);
                case Names.NUMBER -> builder.number((Integer) value);
                case Names.HEADING -> builder.heading((LocalizedText) value);
                case Names.CHAPEAU -> builder.chapeau((LocalizedText) value);
                case Names.CLAUSES -> builder.clauses(list(value));
                case Names.COMMITMENTS -> builder.commitments(list(value));
                case Names.SECTIONS -> builder.sections(list(value));
                case Names.CLOSING -> builder.closing((LocalizedText) value);
                case Names.EXTENSIONS -> builder.extensions((Extensions) value);
                default -> throw unknown(member);
            }
        }
    }
}
