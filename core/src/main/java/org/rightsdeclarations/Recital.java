package org.rightsdeclarations;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.characters.Summary;
import org.rightsdeclarations.description.Assembly;
import org.rightsdeclarations.description.Description;
import org.rightsdeclarations.description.Names;
import org.rightsdeclarations.problem.InvalidValueException;
import org.rightsdeclarations.problem.NeedsJsonModule;
import org.rightsdeclarations.value.Iri;
import org.rightsdeclarations.value.Label;
import org.rightsdeclarations.value.LanguageTag;
import org.rightsdeclarations.value.LocalizedText;
import org.rightsdeclarations.value.NodeId;
import org.rightsdeclarations.world.Citation;
import org.rightsdeclarations.world.Instrument;

/**
 * A preambular paragraph: what the adopters recall, recognise or regret before they say what they want. Immutable and
 * thread-safe.
 */
@Value.Immutable
public abstract sealed class Recital implements Provision permits ImmutableRecital {
    private static final Description<Recital, Builder> DESCRIPTION =
            NodeMembers.extended(NodeMembers.provision(Description.of(
                    Recital.class,
                    "A preambular paragraph: what the adopters recall, recognise or regret before they say what they want.",
                    new Members())));

    Recital() {}

    @Override
    @Value.Default
    public Extensions getExtensions() {
        return Extensions.none();
    }

    /**
     * Returns a recital of text alone.
     *
     * @param text the words as printed
     * @return a recital without a label
     */
    public static Recital of(LocalizedText text) {
        return builder().text(text).build();
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
        return 1 + NodeMembers.height(getClauses());
    }

    /** Returns label and heading, or label and the beginning of the words, and how many parts there are. */
    @Override
    public final String toString() {
        return Summary.of(
                "Recital",
                this,
                Outline.summary(this),
                Summary.count(getClauses().size(), "clause"));
    }

    /**
     * What a recital is made of.
     *
     * @return the description
     */
    public static Description<Recital, Builder> description() {
        return DESCRIPTION;
    }

    @JsonCreator
    private static Recital fromJson(Object unused) {
        throw NeedsJsonModule.refusal();
    }

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that holds everything this recital holds} */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Recital}. Not thread-safe. */
    public static final class Builder extends ImmutableRecital.Builder {
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
         * Adds what the provision is about.
         *
         * @param value the IRI as written
         * @return this builder
         * @throws InvalidValueException if it is not an {@link Iri}
         */
        public Builder addSubject(String value) {
            return addSubject(Iri.of(value));
        }

        /**
         * Sets the words after the nested clauses, in one language and no other.
         *
         * @param language the BCP 47 tag of the language
         * @param words the words as printed
         * @return this builder
         * @throws InvalidValueException as {@link LocalizedText#of(String, String)}
         */
        public Builder closing(String language, String words) {
            return closing(LocalizedText.of(language, words));
        }

        /**
         * Adds a citation of an instrument.
         *
         * @param cited the instrument
         * @param pinpoint the way to the cited place, as {@link Citation#of(Instrument, String...)} takes it
         * @return this builder
         * @throws InvalidValueException if a part of the way is not a {@link Label}
         */
        public Builder addCitation(Instrument cited, String... pinpoint) {
            return addCitation(Citation.of(cited, pinpoint));
        }
    }

    /** How objects of this type are taken apart and put together. */
    private static final class Members extends Assembly<Recital, Builder> {
        @Override
        protected @Nullable Object[] values(Recital recital) {
            return new Object[] {
                orNull(recital.getId()),
                orNull(recital.getLanguages()),
                orNull(recital.getLabel()),
                orNull(recital.getNumber()),
                orNull(recital.getHeading()),
                orNull(recital.getText()),
                orNull(recital.getActs()),
                orNull(recital.getQuotations()),
                orNull(recital.getSubjects()),
                orNull(recital.getCitations()),
                orNull(recital.getClauses()),
                orNull(recital.getClosing()),
                NodeMembers.orNull(recital.getExtensions())
            };
        }

        @Override
        protected Builder builder() {
            return Recital.builder();
        }

        @Override
        protected Builder builder(Recital recital) {
            return recital.toBuilder();
        }

        @Override
        protected Recital build(Builder builder) {
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
                case Names.TEXT -> builder.text((LocalizedText) value);
                case Names.ACTS -> builder.acts(list(value));
                case Names.QUOTATIONS -> builder.quotations(list(value));
                case Names.SUBJECTS -> builder.subjects(list(value));
                case Names.CITATIONS -> builder.citations(list(value));
                case Names.CLAUSES -> builder.clauses(list(value));
                case Names.CLOSING -> builder.closing((LocalizedText) value);
                case Names.EXTENSIONS -> builder.extensions((Extensions) value);
                default -> throw unknown(member);
            }
        }
    }
}
