package org.rightsdeclarations.term;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.problem.InvalidValueException;

/**
 * The stage that a declaration has reached. An open vocabulary: a {@link Term}, immutable and thread-safe.
 *
 * @param value the word as JSON writes it
 */
public record DeclarationStatus(String value) implements Term {
    /** Still being written. */
    public static final DeclarationStatus DRAFT = new DeclarationStatus("draft");

    /** Put forward for adoption. */
    public static final DeclarationStatus PROPOSED = new DeclarationStatus("proposed");

    /** Adopted. */
    public static final DeclarationStatus ADOPTED = new DeclarationStatus("adopted");

    /** Adopted again with changes. */
    public static final DeclarationStatus REVISED = new DeclarationStatus("revised");

    /** Replaced by another instrument. */
    public static final DeclarationStatus SUPERSEDED = new DeclarationStatus("superseded");

    /** Taken back. */
    public static final DeclarationStatus WITHDRAWN = new DeclarationStatus("withdrawn");

    /** The words that this library knows. */
    public static final Vocabulary<DeclarationStatus> VOCABULARY = Vocabulary.of(
            DeclarationStatus.class,
            DeclarationStatus::of,
            "The stage that a declaration has reached.",
            Map.entry(DRAFT, "Still being written."),
            Map.entry(PROPOSED, "Put forward for adoption."),
            Map.entry(ADOPTED, "Adopted."),
            Map.entry(REVISED, "Adopted again with changes."),
            Map.entry(SUPERSEDED, "Replaced by another instrument."),
            Map.entry(WITHDRAWN, "Taken back."));

    /**
     * Creates a term.
     *
     * @param value the word as JSON writes it
     * @throws InvalidValueException if {@code value} is not a {@link Term}
     */
    public DeclarationStatus {
        Term.check(value);
    }

    /**
     * Returns the term of a word.
     *
     * @param value the word as JSON writes it
     * @return the term, known or not
     * @throws InvalidValueException if {@code value} is not a {@link Term}
     */
    public static DeclarationStatus of(String value) {
        return new DeclarationStatus(value);
    }

    @Override
    public Vocabulary<DeclarationStatus> vocabulary() {
        return VOCABULARY;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DeclarationStatus that && value.equals(that.value);
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
