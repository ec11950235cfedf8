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
import org.rightsdeclarations.value.Iri;
import org.rightsdeclarations.value.LocalizedText;

/** Where something happened: a city, a building, or the network. Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class Place implements Judged permits ImmutablePlace {
    private static final Description<Place, Builder> DESCRIPTION = Description.of(
                    Place.class, "Where something happened: a city, a building, or the network.", new Members())
            .optional(Names.ID, ValueType.IRI, "The name of the place in a published vocabulary.")
            .required(Names.NAME, ValueType.TEXT, "The name as printed.")
            .list(Names.OTHER_NAMES, "otherName", ValueType.TEXT, "Further names of the same place.")
            .flag(Names.ONLINE, "People met here over the network.")
            .built();

    Place() {}

    /**
     * The name of the place in a published vocabulary.
     *
     * @return an IRI, or empty if none is given
     */
    public abstract Optional<Iri> getId();

    /**
     * The name as printed, such as "Gwangju Metropolitan City, the Republic of Korea".
     *
     * @return the name; for an online meeting, what it was called
     */
    public abstract LocalizedText getName();

    /**
     * Further names of the same place.
     *
     * @return the names; may be empty
     */
    public abstract List<LocalizedText> getOtherNames();

    /**
     * Whether people met here over the network.
     *
     * @return {@code true} for an online meeting
     */
    @Value.Default
    public boolean isOnline() {
        return false;
    }

    /**
     * Returns a place of a name alone.
     *
     * @param name the name as printed
     * @return the place
     */
    public static Place of(LocalizedText name) {
        return builder().name(name).build();
    }

    /**
     * What a place is made of.
     *
     * @return the description
     */
    public static Description<Place, Builder> description() {
        return DESCRIPTION;
    }

    /** Returns name and id in one line. */
    @Override
    public final String toString() {
        return Summary.of("Place", this, getName(), getId());
    }

    @JsonCreator
    private static Place fromJson(Object unused) {
        throw NeedsJsonModule.refusal();
    }

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that holds everything this place holds} */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Place}. Not thread-safe. */
    public static final class Builder extends ImmutablePlace.Builder {
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
         * Adds a further name in one language.
         *
         * @param language the BCP 47 tag of the language
         * @param words the words as printed
         * @return this builder
         * @throws InvalidValueException as {@link LocalizedText#of(String, String)}
         */
        public Builder addOtherName(String language, String words) {
            return addOtherName(LocalizedText.of(language, words));
        }
    }

    /** How objects of this type are taken apart and put together. */
    private static final class Members extends Assembly<Place, Builder> {
        @Override
        protected @Nullable Object[] values(Place place) {
            return new Object[] {
                orNull(place.getId()), place.getName(), orNull(place.getOtherNames()), orNull(place.isOnline())
            };
        }

        @Override
        protected Builder builder() {
            return Place.builder();
        }

        @Override
        protected Builder builder(Place place) {
            return place.toBuilder();
        }

        @Override
        protected Place build(Builder builder) {
            return builder.build();
        }

        @Override
        protected void set(Builder builder, String member, Object value) {
            switch (member) {
                case Names.ID -> builder.id((Iri) value);
                case Names.NAME -> builder.name((LocalizedText) value);
                case Names.OTHER_NAMES -> builder.otherNames(list(value));
                case Names.ONLINE -> builder.online((Boolean) value);
                default -> throw unknown(member);
            }
        }
    }
}
