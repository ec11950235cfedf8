package org.rightsdeclarations.term;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.problem.InvalidValueException;

/**
 * What kind of text a declaration is. An open vocabulary: a {@link Term}, immutable and thread-safe.
 *
 * @param value the word as JSON writes it
 */
public record DeclarationKind(String value) implements Term {
    /** A declaration. */
    public static final DeclarationKind DECLARATION = new DeclarationKind("declaration");

    /** A charter. */
    public static final DeclarationKind CHARTER = new DeclarationKind("charter");

    /** A joint, final or concluding statement. */
    public static final DeclarationKind STATEMENT = new DeclarationKind("statement");

    /** A resolution. */
    public static final DeclarationKind RESOLUTION = new DeclarationKind("resolution");

    /** Guiding principles. */
    public static final DeclarationKind PRINCIPLES = new DeclarationKind("principles");

    /** A programme or platform of action. */
    public static final DeclarationKind PROGRAMME_OF_ACTION = new DeclarationKind("programme-of-action");

    /** An agenda. */
    public static final DeclarationKind AGENDA = new DeclarationKind("agenda");

    /** The words that this library knows. */
    public static final Vocabulary<DeclarationKind> VOCABULARY = Vocabulary.of(
            DeclarationKind.class,
            DeclarationKind::of,
            "What kind of text a declaration is.",
            Map.entry(DECLARATION, "A declaration."),
            Map.entry(CHARTER, "A charter."),
            Map.entry(STATEMENT, "A joint, final or concluding statement."),
            Map.entry(RESOLUTION, "A resolution."),
            Map.entry(PRINCIPLES, "Guiding principles."),
            Map.entry(PROGRAMME_OF_ACTION, "A programme or platform of action."),
            Map.entry(AGENDA, "An agenda."));

    /**
     * Creates a term.
     *
     * @param value the word as JSON writes it
     * @throws InvalidValueException if {@code value} is not a {@link Term}
     */
    public DeclarationKind {
        Term.check(value);
    }

    /**
     * Returns the term of a word.
     *
     * @param value the word as JSON writes it
     * @return the term, known or not
     * @throws InvalidValueException if {@code value} is not a {@link Term}
     */
    public static DeclarationKind of(String value) {
        return new DeclarationKind(value);
    }

    @Override
    public Vocabulary<DeclarationKind> vocabulary() {
        return VOCABULARY;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DeclarationKind that && value.equals(that.value);
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
