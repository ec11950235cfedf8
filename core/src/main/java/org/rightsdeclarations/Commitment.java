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
import org.rightsdeclarations.term.CommitmentKind;
import org.rightsdeclarations.value.Iri;
import org.rightsdeclarations.value.Label;
import org.rightsdeclarations.value.LanguageTag;
import org.rightsdeclarations.value.LocalizedText;
import org.rightsdeclarations.value.NodeId;
import org.rightsdeclarations.world.Citation;
import org.rightsdeclarations.world.Instrument;
import org.rightsdeclarations.world.Party;

/**
 * A provision by which somebody binds themselves: a commitment, promise, pledge or appeal, with what is needed to check
 * later whether it was kept. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Commitment implements Provision permits ImmutableCommitment {
    private static final Description<Commitment, Builder> DESCRIPTION = NodeMembers.extended(NodeMembers.provision(
                    Description.of(
                            Commitment.class,
                            "A provision by which somebody binds themselves, with what is needed to check later whether it was kept.",
                            new Members()))
            .optional(
                    Names.KIND,
                    ValueType.term(CommitmentKind.VOCABULARY),
                    "What the declaration calls it; absent means a plain commitment.")
            .list(
                    Names.ACTORS,
                    "actor",
                    ValueType.of(MemberType.PARTY),
                    "Who commits; none means the adopters of the declaration.")
            .list(
                    Names.BENEFICIARIES,
                    "beneficiary",
                    ValueType.of(MemberType.PARTY),
                    "For whom the commitment is made.")
            .optional(Names.DUE, ValueType.of(MemberType.DEADLINE), "By when, or how often.")
            .list(Names.REPORTING, Names.REPORTING, ValueType.of(MemberType.REPORTING), "Where progress is reported.")
            .list(Names.MEANS, Names.MEANS, ValueType.TEXT, "The means of implementation.")
            .list(
                    Names.MEASURES,
                    "measure",
                    ValueType.TEXT,
                    "By what it can be checked that the commitment was kept."));

    Commitment() {}

    /**
     * What the declaration calls it.
     *
     * @return the kind; empty means a plain {@link CommitmentKind#COMMITMENT}
     */
    public abstract Optional<CommitmentKind> getKind();

    /**
     * Who commits.
     *
     * @return the parties; empty means the adopters of the declaration
     */
    public abstract List<Party> getActors();

    /**
     * For whom the commitment is made.
     *
     * @return the parties or groups; may be empty
     */
    public abstract List<Party> getBeneficiaries();

    /**
     * By when, or how often.
     *
     * @return the deadline, or empty if the commitment sets none
     */
    public abstract Optional<Deadline> getDue();

    /**
     * Where progress is reported.
     *
     * @return the places of reporting; may be empty
     */
    public abstract List<Reporting> getReporting();

    /**
     * The means of implementation: strategies, budgets, bodies.
     *
     * @return the means; may be empty
     */
    public abstract List<LocalizedText> getMeans();

    /**
     * What shows whether the commitment was kept: indicators, numbers, conditions.
     *
     * @return the measures; may be empty
     */
    public abstract List<LocalizedText> getMeasures();

    @Override
    @Value.Default
    public Extensions getExtensions() {
        return Extensions.none();
    }

    /**
     * Returns a commitment of label and text alone.
     *
     * @param label the label as printed
     * @param text the words as printed, without the label
     * @return the commitment
     * @throws InvalidValueException if {@code label} is not a {@link Label}
     */
    public static Commitment of(String label, LocalizedText text) {
        return builder().label(label).text(text).build();
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
                "Commitment",
                this,
                Outline.summary(this),
                Summary.count(getClauses().size(), "clause"));
    }

    /**
     * What a commitment is made of.
     *
     * @return the description
     */
    public static Description<Commitment, Builder> description() {
        return DESCRIPTION;
    }

    @JsonCreator
    private static Commitment fromJson(Object unused) {
        throw NeedsJsonModule.refusal();
    }

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that holds everything this commitment holds} */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Commitment}. Not thread-safe. */
    public static final class Builder extends ImmutableCommitment.Builder {
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

        /**
         * Adds one of the means of implementation in one language.
         *
         * @param language the BCP 47 tag of the language
         * @param words the words as printed
         * @return this builder
         * @throws InvalidValueException as {@link LocalizedText#of(String, String)}
         */
        public Builder addMeans(String language, String words) {
            return addMeans(LocalizedText.of(language, words));
        }

        /**
         * Adds a measure in one language.
         *
         * @param language the BCP 47 tag of the language
         * @param words the words as printed
         * @return this builder
         * @throws InvalidValueException as {@link LocalizedText#of(String, String)}
         */
        public Builder addMeasure(String language, String words) {
            return addMeasure(LocalizedText.of(language, words));
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
    }

    /** How objects of this type are taken apart and put together. */
    private static final class Members extends Assembly<Commitment, Builder> {
        @Override
        protected @Nullable Object[] values(Commitment commitment) {
            return new Object[] {
                orNull(commitment.getId()),
                orNull(commitment.getLanguages()),
                orNull(commitment.getLabel()),
                orNull(commitment.getNumber()),
                orNull(commitment.getHeading()),
                orNull(commitment.getText()),
                orNull(commitment.getActs()),
                orNull(commitment.getQuotations()),
                orNull(commitment.getSubjects()),
                orNull(commitment.getCitations()),
                orNull(commitment.getClauses()),
                orNull(commitment.getClosing()),
                orNull(commitment.getKind()),
                orNull(commitment.getActors()),
                orNull(commitment.getBeneficiaries()),
                orNull(commitment.getDue()),
                orNull(commitment.getReporting()),
                orNull(commitment.getMeans()),
                orNull(commitment.getMeasures()),
                NodeMembers.orNull(commitment.getExtensions())
            };
        }

        @Override
        protected Builder builder() {
            return Commitment.builder();
        }

        @Override
        protected Builder builder(Commitment commitment) {
            return commitment.toBuilder();
        }

        @Override
        protected Commitment build(Builder builder) {
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
                case Names.KIND -> builder.kind((CommitmentKind) value);
                case Names.ACTORS -> builder.actors(list(value));
                case Names.BENEFICIARIES -> builder.beneficiaries(list(value));
                case Names.DUE -> builder.due((Deadline) value);
                case Names.REPORTING -> builder.reporting(list(value));
                case Names.MEANS -> builder.means(list(value));
                case Names.MEASURES -> builder.measures(list(value));
                case Names.EXTENSIONS -> builder.extensions((Extensions) value);
                default -> throw unknown(member);
            }
        }
    }
}
