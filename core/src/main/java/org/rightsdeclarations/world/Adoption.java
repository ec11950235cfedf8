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
import org.rightsdeclarations.term.AdoptionManner;
import org.rightsdeclarations.value.Label;
import org.rightsdeclarations.value.LocalizedText;

/**
 * How a text was adopted: in which manner, by which votes, at which meeting, and who put it forward. When it was
 * adopted, and by whom, is said by the dates and adopters of the declaration. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Adoption implements Judged permits ImmutableAdoption {
    private static final Description<Adoption, Builder> DESCRIPTION = Description.of(
                    Adoption.class,
                    "How a text was adopted: in which manner, by which votes, at which meeting, and who put it forward.",
                    new Members())
            .optional(Names.MANNER, ValueType.term(AdoptionManner.VOCABULARY), "In which manner it was adopted.")
            .optional(Names.VOTE, ValueType.of(MemberType.VOTE), "How many voted in which way.")
            .optional(Names.MEETING, ValueType.TEXT, "The meeting at which it was adopted, as printed.")
            .optional(Names.AGENDA_ITEM, ValueType.LABEL, "The item of the agenda, as printed.")
            .list(
                    Names.SPONSORS,
                    "sponsor",
                    ValueType.of(MemberType.SPONSOR),
                    "Who put it forward, in the order of the text.")
            .built();

    Adoption() {}

    /**
     * In which manner it was adopted.
     *
     * @return the manner, or empty if it is not known
     */
    public abstract Optional<AdoptionManner> getManner();

    /**
     * How many voted in which way.
     *
     * @return the vote on the text as a whole; empty if there was none, or no number is known
     */
    public abstract Optional<Vote> getVote();

    /**
     * The meeting at which it was adopted, such as "40th meeting".
     *
     * @return the meeting as printed, or empty if it is not said
     */
    public abstract Optional<LocalizedText> getMeeting();

    /**
     * The item of the agenda under which it was adopted, such as {@code 3} or {@code 74 (b)}.
     *
     * @return the number of the item as printed, or empty if it is not said
     */
    public abstract Optional<Label> getAgendaItem();

    /**
     * Who put it forward.
     *
     * @return the sponsors and co-sponsors in the order of the text; may be empty
     */
    public abstract List<Sponsor> getSponsors();

    /**
     * Returns an adoption in a manner.
     *
     * @param manner in which manner the text was adopted
     * @return the adoption
     */
    public static Adoption by(AdoptionManner manner) {
        return builder().manner(manner).build();
    }

    /**
     * Returns an adoption by vote.
     *
     * @param vote how many voted in which way
     * @return the adoption, with the manner {@link AdoptionManner#VOTE}
     */
    public static Adoption by(Vote vote) {
        return builder().manner(AdoptionManner.VOTE).vote(vote).build();
    }

    /**
     * What an adoption is made of.
     *
     * @return the description
     */
    public static Description<Adoption, Builder> description() {
        return DESCRIPTION;
    }

    /** Returns manner, votes, meeting and agenda item in one line. */
    @Override
    public final String toString() {
        return Summary.of(
                "Adoption",
                this,
                getManner(),
                getVote(),
                getMeeting(),
                getAgendaItem(),
                Summary.count(getSponsors().size(), "sponsor"));
    }

    @JsonCreator
    private static Adoption fromJson(Object unused) {
        throw NeedsJsonModule.refusal();
    }

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that holds everything this adoption holds} */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds an {@link Adoption}. Not thread-safe. */
    public static final class Builder extends ImmutableAdoption.Builder {
        Builder() {}

        /**
         * Sets the meeting, in one language and no other.
         *
         * @param language the BCP 47 tag of the language
         * @param words the words as printed
         * @return this builder
         * @throws InvalidValueException as {@link LocalizedText#of(String, String)}
         */
        public Builder meeting(String language, String words) {
            return meeting(LocalizedText.of(language, words));
        }

        /**
         * Sets the item of the agenda.
         *
         * @param printed the number of the item as printed
         * @return this builder
         * @throws InvalidValueException if it is not a {@link Label}
         */
        public Builder agendaItem(String printed) {
            return agendaItem(Label.of(printed));
        }
    }

    /** How objects of this type are taken apart and put together. */
    private static final class Members extends Assembly<Adoption, Builder> {
        @Override
        protected @Nullable Object[] values(Adoption adoption) {
            return new Object[] {
                orNull(adoption.getManner()),
                orNull(adoption.getVote()),
                orNull(adoption.getMeeting()),
                orNull(adoption.getAgendaItem()),
                orNull(adoption.getSponsors())
            };
        }

        @Override
        protected Builder builder() {
            return Adoption.builder();
        }

        @Override
        protected Builder builder(Adoption adoption) {
            return adoption.toBuilder();
        }

        @Override
        protected Adoption build(Builder builder) {
            return builder.build();
        }

        @Override
        protected void set(Builder builder, String member, Object value) {
            switch (member) {
                case Names.MANNER -> builder.manner((AdoptionManner) value);
                case Names.VOTE -> builder.vote((Vote) value);
                case Names.MEETING -> builder.meeting((LocalizedText) value);
                case Names.AGENDA_ITEM -> builder.agendaItem((Label) value);
                case Names.SPONSORS -> builder.sponsors(list(value));
                default -> throw unknown(member);
            }
        }
    }
}
