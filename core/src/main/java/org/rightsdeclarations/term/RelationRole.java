package org.rightsdeclarations.term;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.problem.InvalidValueException;

/**
 * What a declaration is to another instrument. An open vocabulary: a {@link Term}, immutable and thread-safe.
 *
 * @param value the word as JSON writes it
 */
public record RelationRole(String value) implements Term {
    /** It is an annex of the other. */
    public static final RelationRole ANNEXED_TO = new RelationRole("annexed-to");

    /** It was adopted by means of the other, its parent resolution. */
    public static final RelationRole ADOPTED_BY = new RelationRole("adopted-by");

    /** Both come from one event. */
    public static final RelationRole ADOPTED_BESIDE = new RelationRole("adopted-beside");

    /** It follows up on the other. */
    public static final RelationRole FOLLOWS = new RelationRole("follows");

    /** It puts the other into practice. */
    public static final RelationRole IMPLEMENTS = new RelationRole("implements");

    /** It is a revision of the other. */
    public static final RelationRole REVISES = new RelationRole("revises");

    /** It takes the place of the other. */
    public static final RelationRole REPLACES = new RelationRole("replaces");

    /** The words that this library knows. */
    public static final Vocabulary<RelationRole> VOCABULARY = Vocabulary.of(
            RelationRole.class,
            RelationRole::of,
            "What a declaration is to another instrument.",
            Map.entry(ANNEXED_TO, "It is an annex of the other."),
            Map.entry(ADOPTED_BY, "It was adopted by means of the other, its parent resolution."),
            Map.entry(ADOPTED_BESIDE, "Both come from one event."),
            Map.entry(FOLLOWS, "It follows up on the other."),
            Map.entry(IMPLEMENTS, "It puts the other into practice."),
            Map.entry(REVISES, "It is a revision of the other."),
            Map.entry(REPLACES, "It takes the place of the other."));

    /**
     * Creates a term.
     *
     * @param value the word as JSON writes it
     * @throws InvalidValueException if {@code value} is not a {@link Term}
     */
    public RelationRole {
        Term.check(value);
    }

    /**
     * Returns the term of a word.
     *
     * @param value the word as JSON writes it
     * @return the term, known or not
     * @throws InvalidValueException if {@code value} is not a {@link Term}
     */
    public static RelationRole of(String value) {
        return new RelationRole(value);
    }

    @Override
    public Vocabulary<RelationRole> vocabulary() {
        return VOCABULARY;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RelationRole that && value.equals(that.value);
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
