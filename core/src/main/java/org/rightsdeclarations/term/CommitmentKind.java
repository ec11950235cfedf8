package org.rightsdeclarations.term;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.problem.InvalidValueException;

/**
 * What a declaration calls a provision by which somebody binds themselves. An open vocabulary: a {@link Term},
 * immutable and thread-safe.
 *
 * @param value the word as JSON writes it
 */
public record CommitmentKind(String value) implements Term {
    /** A commitment. */
    public static final CommitmentKind COMMITMENT = new CommitmentKind("commitment");

    /** A promise. */
    public static final CommitmentKind PROMISE = new CommitmentKind("promise");

    /** A pledge. */
    public static final CommitmentKind PLEDGE = new CommitmentKind("pledge");

    /** A recommendation to somebody. */
    public static final CommitmentKind RECOMMENDATION = new CommitmentKind("recommendation");

    /** An appeal to somebody. */
    public static final CommitmentKind APPEAL = new CommitmentKind("appeal");

    /** The words that this library knows. */
    public static final Vocabulary<CommitmentKind> VOCABULARY = Vocabulary.of(
            CommitmentKind.class,
            CommitmentKind::of,
            "What a declaration calls a provision by which somebody binds themselves.",
            Map.entry(COMMITMENT, "A commitment."),
            Map.entry(PROMISE, "A promise."),
            Map.entry(PLEDGE, "A pledge."),
            Map.entry(RECOMMENDATION, "A recommendation to somebody."),
            Map.entry(APPEAL, "An appeal to somebody."));

    /**
     * Creates a term.
     *
     * @param value the word as JSON writes it
     * @throws InvalidValueException if {@code value} is not a {@link Term}
     */
    public CommitmentKind {
        Term.check(value);
    }

    /**
     * Returns the term of a word.
     *
     * @param value the word as JSON writes it
     * @return the term, known or not
     * @throws InvalidValueException if {@code value} is not a {@link Term}
     */
    public static CommitmentKind of(String value) {
        return new CommitmentKind(value);
    }

    @Override
    public Vocabulary<CommitmentKind> vocabulary() {
        return VOCABULARY;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CommitmentKind that && value.equals(that.value);
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
