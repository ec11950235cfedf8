package org.rightsdeclarations.term;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.problem.InvalidValueException;

/**
 * In which manner a text was adopted. An open vocabulary: a {@link Term}, immutable and thread-safe.
 *
 * @param value the word as JSON writes it
 */
public record AdoptionManner(String value) implements Term {
    /**
     * By general agreement, with nobody asking for a vote: what United Nations documents print as "Adopted without a
     * vote".
     */
    public static final AdoptionManner CONSENSUS = new AdoptionManner("consensus");

    /** By a vote, whether recorded, by show of hands or secret. */
    public static final AdoptionManner VOTE = new AdoptionManner("vote");

    /** By acclamation, such as applause. */
    public static final AdoptionManner ACCLAMATION = new AdoptionManner("acclamation");

    /** By the signatures of those who took part. */
    public static final AdoptionManner SIGNATURE = new AdoptionManner("signature");

    /** The words that this library knows. */
    public static final Vocabulary<AdoptionManner> VOCABULARY = Vocabulary.of(
            AdoptionManner.class,
            AdoptionManner::of,
            "In which manner a text was adopted.",
            Map.entry(
                    CONSENSUS,
                    "By general agreement, with nobody asking for a vote: what United Nations documents print as \"Adopted without a vote\"."),
            Map.entry(VOTE, "By a vote, whether recorded, by show of hands or secret."),
            Map.entry(ACCLAMATION, "By acclamation, such as applause."),
            Map.entry(SIGNATURE, "By the signatures of those who took part."));

    /**
     * Creates a term.
     *
     * @param value the word as JSON writes it
     * @throws InvalidValueException if {@code value} is not a {@link Term}
     */
    public AdoptionManner {
        Term.check(value);
    }

    /**
     * Returns the term of a word.
     *
     * @param value the word as JSON writes it
     * @return the term, known or not
     * @throws InvalidValueException if {@code value} is not a {@link Term}
     */
    public static AdoptionManner of(String value) {
        return new AdoptionManner(value);
    }

    @Override
    public Vocabulary<AdoptionManner> vocabulary() {
        return VOCABULARY;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AdoptionManner that && value.equals(that.value);
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
