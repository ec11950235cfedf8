package org.rightsdeclarations.term;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.problem.InvalidValueException;

/**
 * What part a party had in putting a text forward. An open vocabulary: a {@link Term}, immutable and thread-safe.
 *
 * @param value the word as JSON writes it
 */
public record SponsorRole(String value) implements Term {
    /** It put the text forward: a sponsor, main sponsor or member of the core group. */
    public static final SponsorRole SPONSOR = new SponsorRole("sponsor");

    /**
     * It joined those who put the text forward, before the adoption or, as the Human Rights Council allows, after it.
     */
    public static final SponsorRole CO_SPONSOR = new SponsorRole("co-sponsor");

    /** The words that this library knows. */
    public static final Vocabulary<SponsorRole> VOCABULARY = Vocabulary.of(
            SponsorRole.class,
            SponsorRole::of,
            "What part a party had in putting a text forward.",
            Map.entry(SPONSOR, "It put the text forward: a sponsor, main sponsor or member of the core group."),
            Map.entry(
                    CO_SPONSOR,
                    "It joined those who put the text forward, before the adoption or, as the Human Rights Council allows, after it."));

    /**
     * Creates a term.
     *
     * @param value the word as JSON writes it
     * @throws InvalidValueException if {@code value} is not a {@link Term}
     */
    public SponsorRole {
        Term.check(value);
    }

    /**
     * Returns the term of a word.
     *
     * @param value the word as JSON writes it
     * @return the term, known or not
     * @throws InvalidValueException if {@code value} is not a {@link Term}
     */
    public static SponsorRole of(String value) {
        return new SponsorRole(value);
    }

    @Override
    public Vocabulary<SponsorRole> vocabulary() {
        return VOCABULARY;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SponsorRole that && value.equals(that.value);
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
