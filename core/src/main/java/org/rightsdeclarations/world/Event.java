package org.rightsdeclarations.world;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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
import org.rightsdeclarations.term.Series;
import org.rightsdeclarations.value.DateRange;
import org.rightsdeclarations.value.LocalizedText;

/** A forum, conference or session, usually one edition of a series. Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class Event implements Judged permits ImmutableEvent {
    private static final Description<Event, Builder> DESCRIPTION = Description.of(
                    Event.class, "A forum, conference or session, usually one edition of a series.", new Members())
            .optional(Names.NAME, ValueType.TEXT, "The name as printed.")
            .optional(Names.SERIES, ValueType.term(Series.VOCABULARY), "The series of which the event is an edition.")
            .optional(Names.EDITION, EventReference.EDITION, "The number of the edition in its series.")
            .optional(Names.HELD, ValueType.DATE_RANGE, "When it was held.")
            .list(Names.PLACES, "place", ValueType.of(MemberType.PLACE), "Where it was held.")
            .optional(Names.THEME, ValueType.TEXT, "The theme as printed.")
            .built();

    Event() {}

    /**
     * The name as printed, such as "13th World Human Rights Cities Forum".
     *
     * @return the name, or empty if only series and edition are known
     */
    public abstract Optional<LocalizedText> getName();

    /**
     * The series of which the event is an edition.
     *
     * @return the series, or empty if the event stands alone
     */
    public abstract Optional<Series> getSeries();

    /**
     * The number of the edition or session in its series.
     *
     * @return the number, {@value EventReference#MIN_EDITION} or more; empty if it has none
     */
    public abstract OptionalInt getEdition();

    /**
     * When it was held.
     *
     * @return the days from the first to the last, as far as they are known; empty if they are not
     */
    public abstract Optional<DateRange> getHeld();

    /**
     * Where it was held.
     *
     * @return the places; may be empty
     */
    public abstract List<Place> getPlaces();

    /**
     * The theme as printed.
     *
     * @return the theme, or empty if it had none
     */
    public abstract Optional<LocalizedText> getTheme();

    /**
     * Refuses what cannot be.
     *
     * @throws InvalidValueException if {@link #getEdition() edition} is less than {@value EventReference#MIN_EDITION}
     */
    @Value.Check
    void check() {
        EventReference.checkEdition(getEdition());
    }

    /**
     * What an event is made of.
     *
     * @return the description
     */
    public static Description<Event, Builder> description() {
        return DESCRIPTION;
    }

    /** Returns name, series, edition and dates in one line. */
    @Override
    public final String toString() {
        return Summary.of("Event", this, getName(), getSeries(), getEdition(), getHeld());
    }

    @JsonCreator
    private static Event fromJson(Object unused) {
        throw NeedsJsonModule.refusal();
    }

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that holds everything this event holds} */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds an {@link Event}. Not thread-safe. */
    public static final class Builder extends ImmutableEvent.Builder {
        Builder() {}

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
         * Sets when it was held.
         *
         * @param text a date, or two separated by {@code /}
         * @return this builder
         * @throws InvalidValueException if it is not a {@link DateRange}
         */
        public Builder held(String text) {
            return held(DateRange.parse(text));
        }

        /**
         * Sets the theme, in one language and no other.
         *
         * @param language the BCP 47 tag of the language
         * @param words the words as printed
         * @return this builder
         * @throws InvalidValueException as {@link LocalizedText#of(String, String)}
         */
        public Builder theme(String language, String words) {
            return theme(LocalizedText.of(language, words));
        }
    }

    /** How objects of this type are taken apart and put together. */
    private static final class Members extends Assembly<Event, Builder> {
        @Override
        protected @Nullable Object[] values(Event event) {
            return new Object[] {
                orNull(event.getName()),
                orNull(event.getSeries()),
                orNull(event.getEdition()),
                orNull(event.getHeld()),
                orNull(event.getPlaces()),
                orNull(event.getTheme())
            };
        }

        @Override
        protected Builder builder() {
            return Event.builder();
        }

        @Override
        protected Builder builder(Event event) {
            return event.toBuilder();
        }

        @Override
        protected Event build(Builder builder) {
            return builder.build();
        }

        @Override
        protected void set(Builder builder, String member, Object value) {
            switch (member) {
                case Names.NAME -> builder.name((LocalizedText) value);
                case Names.SERIES -> builder.series((Series) value);
                case Names.EDITION -> builder.edition((Integer) value);
                case Names.HELD -> builder.held((DateRange) value);
                case Names.PLACES -> builder.places(list(value));
                case Names.THEME -> builder.theme((LocalizedText) value);
                default -> throw unknown(member);
            }
        }
    }
}
