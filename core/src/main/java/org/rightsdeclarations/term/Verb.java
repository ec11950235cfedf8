package org.rightsdeclarations.term;

import org.rightsdeclarations.problem.InvalidValueException;

/**
 * What a speech act does. An open vocabulary: a {@link Term}, immutable and thread-safe.
 *
 * @param value the word as JSON writes it
 */
public record Verb(String value) implements Term {
    /** Acknowledges. */
    public static final Verb ACKNOWLEDGE = new Verb("acknowledge");

    /** Anticipates. */
    public static final Verb ANTICIPATE = new Verb("anticipate");

    /** Calls upon somebody. */
    public static final Verb CALL_UPON = new Verb("call-upon");

    /** Commits. */
    public static final Verb COMMIT = new Verb("commit");

    /** Emphasizes. */
    public static final Verb EMPHASIZE = new Verb("emphasize");

    /** Proclaims. */
    public static final Verb PROCLAIM = new Verb("proclaim");

    /** Promises. */
    public static final Verb PROMISE = new Verb("promise");

    /** Reaffirms. */
    public static final Verb REAFFIRM = new Verb("reaffirm");

    /** Recalls. */
    public static final Verb RECALL = new Verb("recall");

    /** Recognizes. */
    public static final Verb RECOGNIZE = new Verb("recognize");

    /** Regrets. */
    public static final Verb REGRET = new Verb("regret");

    /** Urges. */
    public static final Verb URGE = new Verb("urge");

    /** Welcomes. */
    public static final Verb WELCOME = new Verb("welcome");

    /**
     * Creates a term.
     *
     * @param value the word as JSON writes it
     * @throws InvalidValueException if {@code value} is no {@link Term}
     */
    public Verb {
        Term.check(value);
    }

    /**
     * Returns the term of a word.
     *
     * @param value the word as JSON writes it
     * @return the term, known or not
     * @throws InvalidValueException if {@code value} is no {@link Term}
     */
    public static Verb of(String value) {
        return new Verb(value);
    }

    /** Returns the word as JSON writes it. */
    @Override
    public String toString() {
        return value;
    }
}
