package org.rightsdeclarations.term;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.problem.InvalidValueException;

/**
 * A series of events. An open vocabulary: a {@link Term}, immutable and thread-safe.
 *
 * @param value the word as JSON writes it
 */
public record Series(String value) implements Term, Comparable<Series> {
    /** World Human Rights Cities Forum, held since 2011. */
    public static final Series WHRCF = new Series("whrcf");

    /** Regular sessions of the United Nations Human Rights Council. */
    public static final Series UN_HRC = new Series("un-hrc");

    /** Regular sessions of the United Nations General Assembly. */
    public static final Series UN_GA = new Series("un-ga");

    /** World congresses of United Cities and Local Governments. */
    public static final Series UCLG_WORLD_CONGRESS = new Series("uclg-world-congress");

    /** European Conferences Cities for Human Rights, held since 1998. */
    public static final Series EUROPEAN_CONFERENCE_CITIES_FOR_HUMAN_RIGHTS =
            new Series("european-conference-cities-for-human-rights");

    /** The words that this library knows. */
    public static final Vocabulary<Series> VOCABULARY = Vocabulary.of(
            Series.class,
            Series::of,
            "A series of events.",
            Map.entry(WHRCF, "World Human Rights Cities Forum, held since 2011."),
            Map.entry(UN_HRC, "Regular sessions of the United Nations Human Rights Council."),
            Map.entry(UN_GA, "Regular sessions of the United Nations General Assembly."),
            Map.entry(UCLG_WORLD_CONGRESS, "World congresses of United Cities and Local Governments."),
            Map.entry(
                    EUROPEAN_CONFERENCE_CITIES_FOR_HUMAN_RIGHTS,
                    "European Conferences Cities for Human Rights, held since 1998."));

    /**
     * Creates a term.
     *
     * @param value the word as JSON writes it
     * @throws InvalidValueException if {@code value} is not a {@link Term}
     */
    public Series {
        Term.check(value);
    }

    /**
     * Returns the term of a word.
     *
     * @param value the word as JSON writes it
     * @return the term, known or not
     * @throws InvalidValueException if {@code value} is not a {@link Term}
     */
    public static Series of(String value) {
        return new Series(value);
    }

    /** Orders by word; maps of many series need an order when their words were made to have one hash. */
    @Override
    public int compareTo(Series other) {
        return value.compareTo(other.value);
    }

    @Override
    public Vocabulary<Series> vocabulary() {
        return VOCABULARY;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Series that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** Returns the word as JSON writes it. */
    @Override
    @JsonValue
    public String toString() {
        return value;
    }
}
