package org.rightsdeclarations.world;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.characters.Summary;
import org.rightsdeclarations.description.Assembly;
import org.rightsdeclarations.description.Description;
import org.rightsdeclarations.description.Names;
import org.rightsdeclarations.description.ValueType;
import org.rightsdeclarations.problem.InvalidValueException;
import org.rightsdeclarations.problem.NeedsJsonModule;
import org.rightsdeclarations.term.Series;

/** An edition of a series that a text refers to, such as "the next WHRCF". Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class EventReference permits ImmutableEventReference {
    /** The smallest number of an edition. */
    public static final int MIN_EDITION = 1;

    static final ValueType.WholeNumber EDITION = new ValueType.WholeNumber(MIN_EDITION, Integer.MAX_VALUE);

    private static final Description<EventReference, Builder> DESCRIPTION = Description.of(
                    EventReference.class,
                    "An edition of a series that a text refers to, such as \"the next WHRCF\".",
                    new Members())
            .required(Names.SERIES, ValueType.term(Series.VOCABULARY), "The series.")
            .optional(Names.EDITION, EDITION, "The number of the edition; absent means the next one.")
            .built();

    EventReference() {}

    /**
     * The series.
     *
     * @return the series
     */
    public abstract Series getSeries();

    /**
     * The number of the edition.
     *
     * @return the number, {@value #MIN_EDITION} or more; empty means the next edition after the declaration's own event
     */
    public abstract OptionalInt getEdition();

    /**
     * Refers to the edition that follows the declaration's own event.
     *
     * @param series the series
     * @return the reference
     */
    public static EventReference next(Series series) {
        return builder().series(series).build();
    }

    /**
     * Refers to a numbered edition.
     *
     * @param series the series
     * @param edition the number, {@value #MIN_EDITION} or more
     * @return the reference
     * @throws InvalidValueException if {@code edition} is out of range
     */
    public static EventReference of(Series series, int edition) {
        return builder().series(series).edition(edition).build();
    }

    /**
     * Refuses what cannot be.
     *
     * @throws InvalidValueException if {@link #getEdition() edition} is less than {@value EventReference#MIN_EDITION}
     */
    @Value.Check
    void check() {
        checkEdition(getEdition());
    }

    static void checkEdition(OptionalInt edition) {
        int number = edition.orElse(MIN_EDITION);
        if (number < MIN_EDITION) {
            throw InvalidValueException.of("value.edition", number, "min", MIN_EDITION);
        }
    }

    /**
     * What an event reference is made of.
     *
     * @return the description
     */
    public static Description<EventReference, Builder> description() {
        return DESCRIPTION;
    }

    /** Returns series and edition in one line. */
    @Override
    public final String toString() {
        return Summary.of("EventReference", this, getSeries(), getEdition());
    }

    @JsonCreator
    private static EventReference fromJson(Object unused) {
        throw NeedsJsonModule.refusal();
    }

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that holds everything this event reference holds} */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds an {@link EventReference}. Not thread-safe. */
    public static final class Builder extends ImmutableEventReference.Builder {
        Builder() {}
    }

    /** How objects of this type are taken apart and put together. */
    private static final class Members extends Assembly<EventReference, Builder> {
        @Override
        protected @Nullable Object[] values(EventReference eventReference) {
            return new Object[] {eventReference.getSeries(), orNull(eventReference.getEdition())};
        }

        @Override
        protected Builder builder() {
            return EventReference.builder();
        }

        @Override
        protected Builder builder(EventReference eventReference) {
            return eventReference.toBuilder();
        }

        @Override
        protected EventReference build(Builder builder) {
            return builder.build();
        }

        @Override
        protected void set(Builder builder, String member, Object value) {
            switch (member) {
                case Names.SERIES -> builder.series((Series) value);
                case Names.EDITION -> builder.edition((Integer) value);
                default -> throw unknown(member);
            }
        }
    }
}
