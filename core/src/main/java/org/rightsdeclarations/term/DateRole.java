package org.rightsdeclarations.term;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.problem.InvalidValueException;

/**
 * What happened at a date in the life of an instrument. An open vocabulary: a {@link Term}, immutable and thread-safe.
 *
 * @param value the word as JSON writes it
 */
public record DateRole(String value) implements Term {
    /** It was adopted. */
    public static final DateRole ADOPTED = new DateRole("adopted");

    /** It was published. */
    public static final DateRole PUBLISHED = new DateRole("published");

    /** It was opened for signature. */
    public static final DateRole OPENED_FOR_SIGNATURE = new DateRole("opened-for-signature");

    /** It was signed. */
    public static final DateRole SIGNED = new DateRole("signed");

    /** It came into force. */
    public static final DateRole IN_FORCE = new DateRole("in-force");

    /** It was revised. */
    public static final DateRole REVISED = new DateRole("revised");

    /** The words that this library knows. */
    public static final Vocabulary<DateRole> VOCABULARY = Vocabulary.of(
            DateRole.class,
            DateRole::of,
            "What happened at a date in the life of an instrument.",
            Map.entry(ADOPTED, "It was adopted."),
            Map.entry(PUBLISHED, "It was published."),
            Map.entry(OPENED_FOR_SIGNATURE, "It was opened for signature."),
            Map.entry(SIGNED, "It was signed."),
            Map.entry(IN_FORCE, "It came into force."),
            Map.entry(REVISED, "It was revised."));

    /**
     * Creates a term.
     *
     * @param value the word as JSON writes it
     * @throws InvalidValueException if {@code value} is not a {@link Term}
     */
    public DateRole {
        Term.check(value);
    }

    /**
     * Returns the term of a word.
     *
     * @param value the word as JSON writes it
     * @return the term, known or not
     * @throws InvalidValueException if {@code value} is not a {@link Term}
     */
    public static DateRole of(String value) {
        return new DateRole(value);
    }

    @Override
    public Vocabulary<DateRole> vocabulary() {
        return VOCABULARY;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DateRole that && value.equals(that.value);
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
