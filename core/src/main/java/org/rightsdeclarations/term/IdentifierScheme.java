package org.rightsdeclarations.term;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.problem.InvalidValueException;

/**
 * A register that names instruments. An open vocabulary: a {@link Term}, immutable and thread-safe.
 *
 * @param value the word as JSON writes it
 */
public record IdentifierScheme(String value) implements Term {
    /** United Nations document symbols, such as {@code A/HRC/RES/24/2}. */
    public static final IdentifierScheme UN_SYMBOL = new IdentifierScheme("un-symbol");

    /** Document symbols of other organisations, such as {@code CAB/LEG/67/3 rev. 5}. */
    public static final IdentifierScheme SYMBOL = new IdentifierScheme("symbol");

    /** Sessions of United Nations bodies, such as {@code 61}. */
    public static final IdentifierScheme UN_SESSION = new IdentifierScheme("un-session");

    /** Registration numbers of the United Nations Treaty Series. */
    public static final IdentifierScheme UNTS = new IdentifierScheme("unts");

    /** European Legislation Identifiers. */
    public static final IdentifierScheme ELI = new IdentifierScheme("eli");

    /** CELEX numbers of EUR-Lex. */
    public static final IdentifierScheme CELEX = new IdentifierScheme("celex");

    /** The words that this library knows. */
    public static final Vocabulary<IdentifierScheme> VOCABULARY = Vocabulary.of(
            IdentifierScheme.class,
            IdentifierScheme::of,
            "A register that names instruments.",
            Map.entry(UN_SYMBOL, "United Nations document symbols, such as A/HRC/RES/24/2."),
            Map.entry(SYMBOL, "Document symbols of other organisations, such as CAB/LEG/67/3 rev. 5."),
            Map.entry(UN_SESSION, "Sessions of United Nations bodies, such as 61."),
            Map.entry(UNTS, "Registration numbers of the United Nations Treaty Series."),
            Map.entry(ELI, "European Legislation Identifiers."),
            Map.entry(CELEX, "CELEX numbers of EUR-Lex."));

    /**
     * Creates a term.
     *
     * @param value the word as JSON writes it
     * @throws InvalidValueException if {@code value} is not a {@link Term}
     */
    public IdentifierScheme {
        Term.check(value);
    }

    /**
     * Returns the term of a word.
     *
     * @param value the word as JSON writes it
     * @return the term, known or not
     * @throws InvalidValueException if {@code value} is not a {@link Term}
     */
    public static IdentifierScheme of(String value) {
        return new IdentifierScheme(value);
    }

    @Override
    public Vocabulary<IdentifierScheme> vocabulary() {
        return VOCABULARY;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof IdentifierScheme that && value.equals(that.value);
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
