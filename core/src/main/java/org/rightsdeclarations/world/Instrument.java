package org.rightsdeclarations.world;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.characters.Summary;
import org.rightsdeclarations.description.Assembly;
import org.rightsdeclarations.description.Description;
import org.rightsdeclarations.description.Names;
import org.rightsdeclarations.description.ValueType;
import org.rightsdeclarations.problem.InvalidValueException;
import org.rightsdeclarations.problem.NeedsJsonModule;
import org.rightsdeclarations.term.DateRole;
import org.rightsdeclarations.value.DateRange;
import org.rightsdeclarations.value.Iri;
import org.rightsdeclarations.value.LocalizedText;
import org.rightsdeclarations.value.PartialDate;

/** A declaration, convention, charter or resolution, as far as a text that cites it says. Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class Instrument implements Origin permits ImmutableInstrument {
    private static final Description<Instrument, Builder> DESCRIPTION = Description.of(
                    Instrument.class,
                    "A declaration, convention, charter or resolution, as far as a text that cites it says.",
                    new Members())
            .optional(
                    Names.ID,
                    ValueType.IRI,
                    "The name of the instrument among all instruments: an IRI, or a short name.")
            .required(Names.TITLE, ValueType.TEXT, "The title as printed.")
            .optional(Names.ACRONYM, ValueType.TEXT, "The acronym.")
            .list(
                    Names.IDENTIFIERS,
                    "identifier",
                    ValueType.of(MemberType.IDENTIFIER),
                    "The names that registers gave it.")
            .list(Names.ADOPTERS, "adopter", ValueType.of(MemberType.PARTY), "Who adopted it.")
            .list(Names.PLACES, "place", ValueType.of(MemberType.PLACE), "Where it was adopted.")
            .list(
                    Names.DATES,
                    Names.DATE,
                    ValueType.of(MemberType.KEY_DATE),
                    "When it was adopted, opened for signature, came into force.")
            .built();

    Instrument() {}

    /**
     * The name of the instrument among all instruments.
     *
     * @return an IRI, or a short name such as {@code udhr}; empty if none is given
     */
    public abstract Optional<Iri> getId();

    /**
     * The acronym, such as "UDHR".
     *
     * @return the acronym by language, or empty if none is given
     */
    public abstract Optional<LocalizedText> getAcronym();

    /**
     * The names that registers gave it.
     *
     * @return the identifiers; may be empty
     */
    public abstract List<Identifier> getIdentifiers();

    /**
     * Who adopted it.
     *
     * @return the parties; may be empty
     */
    public abstract List<Party> getAdopters();

    /**
     * Where it was adopted.
     *
     * @return the places; may be empty
     */
    public abstract List<Place> getPlaces();

    /**
     * When it was adopted, opened for signature, came into force.
     *
     * @return dates with their roles; may be empty
     */
    public abstract List<KeyDate> getDates();

    @Override
    public final Optional<DateRange> getOriginDate() {
        return KeyDate.find(getDates(), DateRole.ADOPTED);
    }

    /**
     * The years from which its anniversaries may be counted: those of all its dates, because an entry into force is
     * celebrated too.
     *
     * @return the years, that of the adoption first; none if it has no date, or if one does not begin in a year that is
     *     {@linkplain PartialDate#isExact() known}, since it may be any year then
     */
    public final List<Integer> getYears() {
        Set<Integer> years = new LinkedHashSet<>();
        Optional<DateRange> origin = getOriginDate();
        if (origin.isPresent()) {
            years.add(origin.get().getStart().getYear());
        }
        for (KeyDate date : getDates()) {
            PartialDate start = date.getDate().getStart();
            if (!start.isExact()) {
                return List.of();
            }
            years.add(start.getYear());
        }
        return List.copyOf(years);
    }

    /**
     * Returns an instrument of a title alone.
     *
     * @param title the title as printed
     * @return the instrument
     */
    public static Instrument of(LocalizedText title) {
        return builder().title(title).build();
    }

    /**
     * What an instrument is made of.
     *
     * @return the description
     */
    public static Description<Instrument, Builder> description() {
        return DESCRIPTION;
    }

    /** Returns title, id and date of adoption in one line. */
    @Override
    public final String toString() {
        return Summary.of("Instrument", this, getTitle().in(Locale.ENGLISH), getId(), getOriginDate());
    }

    @JsonCreator
    private static Instrument fromJson(Object unused) {
        throw NeedsJsonModule.refusal();
    }

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that holds everything this instrument holds} */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds an {@link Instrument}. Not thread-safe. */
    public static final class Builder extends ImmutableInstrument.Builder {
        Builder() {}

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
         * Sets the acronym, in one language and no other.
         *
         * @param language the BCP 47 tag of the language
         * @param words the words as printed
         * @return this builder
         * @throws InvalidValueException as {@link LocalizedText#of(String, String)}
         */
        public Builder acronym(String language, String words) {
            return acronym(LocalizedText.of(language, words));
        }
    }

    /** How objects of this type are taken apart and put together. */
    private static final class Members extends Assembly<Instrument, Builder> {
        @Override
        protected @Nullable Object[] values(Instrument instrument) {
            return new Object[] {
                orNull(instrument.getId()),
                instrument.getTitle(),
                orNull(instrument.getAcronym()),
                orNull(instrument.getIdentifiers()),
                orNull(instrument.getAdopters()),
                orNull(instrument.getPlaces()),
                orNull(instrument.getDates())
            };
        }

        @Override
        protected Builder builder() {
            return Instrument.builder();
        }

        @Override
        protected Builder builder(Instrument instrument) {
            return instrument.toBuilder();
        }

        @Override
        protected Instrument build(Builder builder) {
            return builder.build();
        }

        @Override
        protected void set(Builder builder, String member, Object value) {
            switch (member) {
                case Names.ID -> builder.id((Iri) value);
                case Names.TITLE -> builder.title((LocalizedText) value);
                case Names.ACRONYM -> builder.acronym((LocalizedText) value);
                case Names.IDENTIFIERS -> builder.identifiers(list(value));
                case Names.ADOPTERS -> builder.adopters(list(value));
                case Names.PLACES -> builder.places(list(value));
                case Names.DATES -> builder.dates(list(value));
                default -> throw unknown(member);
            }
        }
    }
}
