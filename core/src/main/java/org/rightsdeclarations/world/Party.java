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
import org.rightsdeclarations.term.PartyKind;
import org.rightsdeclarations.value.Iri;
import org.rightsdeclarations.value.LocalizedText;

/** Somebody in a declaration: the participants of a forum, a council, a city, a mayor. Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class Party implements Judged permits ImmutableParty {
    private static final Description<Party, Builder> DESCRIPTION = Description.of(
                    Party.class,
                    "Somebody in a declaration: the participants of a forum, a council, a city, a mayor.",
                    new Members())
            .optional(Names.ID, ValueType.IRI, "The name of the party in the world.")
            .optional(Names.KIND, ValueType.term(PartyKind.VOCABULARY), "What sort of party it is.")
            .required(Names.NAME, ValueType.TEXT, "The name as printed, or the words for a group.")
            .optional(Names.TITLE, ValueType.TEXT, "The title or office of a person.")
            .optional(Names.BODY, ValueType.TEXT, "The body to which a person belongs.")
            .list(Names.ON_BEHALF_OF, Names.ON_BEHALF_OF, ValueType.TEXT, "Those for whom the party acts.")
            .built();

    Party() {}

    /**
     * The name of the party in the world.
     *
     * @return an IRI, or empty if none is given
     */
    public abstract Optional<Iri> getId();

    /**
     * What sort of party it is.
     *
     * @return the kind, or empty if it is not said
     */
    public abstract Optional<PartyKind> getKind();

    /**
     * The name as printed.
     *
     * @return the name of the body or person, or the words for the group
     */
    public abstract LocalizedText getName();

    /**
     * The title or office of a person, such as "Mayor".
     *
     * @return the title, or empty if none is printed
     */
    public abstract Optional<LocalizedText> getTitle();

    /**
     * The body to which a person belongs, such as a city or network.
     *
     * @return the body, or empty if none is printed
     */
    public abstract Optional<LocalizedText> getBody();

    /**
     * For whom the party acts.
     *
     * @return the names of those on whose behalf it acts; may be empty
     */
    public abstract List<LocalizedText> getOnBehalfOf();

    /**
     * Returns a party of a kind.
     *
     * @param kind what sort of party it is
     * @param name the name as printed
     * @return the party
     */
    public static Party of(PartyKind kind, LocalizedText name) {
        return builder().kind(kind).name(name).build();
    }

    /**
     * What a party is made of.
     *
     * @return the description
     */
    public static Description<Party, Builder> description() {
        return DESCRIPTION;
    }

    /** Returns name, kind, title and body in one line. */
    @Override
    public final String toString() {
        return Summary.of("Party", this, getName(), getKind(), getTitle(), getBody());
    }

    @JsonCreator
    private static Party fromJson(Object unused) {
        throw NeedsJsonModule.refusal();
    }

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that holds everything this party holds} */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Party}. Not thread-safe. */
    public static final class Builder extends ImmutableParty.Builder {
        Builder() {}

        /**
         * Sets the id.
         *
         * @param value the IRI as written
         * @return this builder
         * @throws InvalidValueException if it is not an {@link Iri}
         */
        public Builder id(String value) {
            return id(Iri.of(value));
        }

        /**
         * Sets the name, in one language and no other.
         *
         * @param language the BCP 47 tag of the language
         * @param words the words as printed
         * @return this builder
         * @throws InvalidValueException as {@link LocalizedText#of(String, String)}
         */
        public Builder name(String language, String words) {
            return name(LocalizedText.of(language, words));
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
         * Sets the body to which the person belongs, in one language and no other.
         *
         * @param language the BCP 47 tag of the language
         * @param words the words as printed
         * @return this builder
         * @throws InvalidValueException as {@link LocalizedText#of(String, String)}
         */
        public Builder body(String language, String words) {
            return body(LocalizedText.of(language, words));
        }

        /**
         * Adds somebody for whom the party acts in one language.
         *
         * @param language the BCP 47 tag of the language
         * @param words the words as printed
         * @return this builder
         * @throws InvalidValueException as {@link LocalizedText#of(String, String)}
         */
        public Builder addOnBehalfOf(String language, String words) {
            return addOnBehalfOf(LocalizedText.of(language, words));
        }
    }

    /** How objects of this type are taken apart and put together. */
    private static final class Members extends Assembly<Party, Builder> {
        @Override
        protected @Nullable Object[] values(Party party) {
            return new Object[] {
                orNull(party.getId()),
                orNull(party.getKind()),
                party.getName(),
                orNull(party.getTitle()),
                orNull(party.getBody()),
                orNull(party.getOnBehalfOf())
            };
        }

        @Override
        protected Builder builder() {
            return Party.builder();
        }

        @Override
        protected Builder builder(Party party) {
            return party.toBuilder();
        }

        @Override
        protected Party build(Builder builder) {
            return builder.build();
        }

        @Override
        protected void set(Builder builder, String member, Object value) {
            switch (member) {
                case Names.ID -> builder.id((Iri) value);
                case Names.KIND -> builder.kind((PartyKind) value);
                case Names.NAME -> builder.name((LocalizedText) value);
                case Names.TITLE -> builder.title((LocalizedText) value);
                case Names.BODY -> builder.body((LocalizedText) value);
                case Names.ON_BEHALF_OF -> builder.onBehalfOf(list(value));
                default -> throw unknown(member);
            }
        }
    }
}
