package org.rightsdeclarations.term;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.problem.InvalidValueException;

/**
 * What sort of statement a signatory made about a declaration. An open vocabulary: a {@link Term}, immutable and
 * thread-safe.
 *
 * @param value the word as JSON writes it
 */
public record StatementKind(String value) implements Term {
    /** It excludes or changes what some part of the text means for the signatory. */
    public static final StatementKind RESERVATION = new StatementKind("reservation");

    /** It says how the signatory understands the text: for a treaty, an interpretative declaration. */
    public static final StatementKind INTERPRETATIVE_STATEMENT = new StatementKind("interpretative-statement");

    /** It says what the signatory takes for agreed; some depositaries list it apart from interpretations. */
    public static final StatementKind UNDERSTANDING = new StatementKind("understanding");

    /** It does not accept a part of the text, or the statement of another. */
    public static final StatementKind OBJECTION = new StatementKind("objection");

    /** It explains why the signatory joined the adoption, or a vote: often made before it. */
    public static final StatementKind EXPLANATION_OF_POSITION = new StatementKind("explanation-of-position");

    /** The words that this library knows. */
    public static final Vocabulary<StatementKind> VOCABULARY = Vocabulary.of(
            StatementKind.class,
            StatementKind::of,
            "What sort of statement a signatory made about a declaration.",
            Map.entry(RESERVATION, "It excludes or changes what some part of the text means for the signatory."),
            Map.entry(
                    INTERPRETATIVE_STATEMENT,
                    "It says how the signatory understands the text: for a treaty, an interpretative declaration."),
            Map.entry(
                    UNDERSTANDING,
                    "It says what the signatory takes for agreed; some depositaries list it apart from interpretations."),
            Map.entry(OBJECTION, "It does not accept a part of the text, or the statement of another."),
            Map.entry(
                    EXPLANATION_OF_POSITION,
                    "It explains why the signatory joined the adoption, or a vote: often made before it."));

    /**
     * Creates a term.
     *
     * @param value the word as JSON writes it
     * @throws InvalidValueException if {@code value} is not a {@link Term}
     */
    public StatementKind {
        Term.check(value);
    }

    /**
     * Returns the term of a word.
     *
     * @param value the word as JSON writes it
     * @return the term, known or not
     * @throws InvalidValueException if {@code value} is not a {@link Term}
     */
    public static StatementKind of(String value) {
        return new StatementKind(value);
    }

    @Override
    public Vocabulary<StatementKind> vocabulary() {
        return VOCABULARY;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StatementKind that && value.equals(that.value);
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
