package org.rightsdeclarations.term;

import org.rightsdeclarations.problem.InvalidValueException;

/**
 * What sort of party somebody is. An open vocabulary: a {@link Term}, immutable and thread-safe.
 *
 * @param value the word as JSON writes it
 */
public record PartyKind(String value) implements Term {
    /** The participants of an event. */
    public static final PartyKind PARTICIPANTS = new PartyKind("participants");

    /** A council or assembly. */
    public static final PartyKind COUNCIL = new PartyKind("council");

    /** A government or state. */
    public static final PartyKind GOVERNMENT = new PartyKind("government");

    /** A city or other local government. */
    public static final PartyKind LOCAL_GOVERNMENT = new PartyKind("local-government");

    /** A network or association. */
    public static final PartyKind NETWORK = new PartyKind("network");

    /** Any other organisation. */
    public static final PartyKind ORGANIZATION = new PartyKind("organization");

    /** One person. */
    public static final PartyKind PERSON = new PartyKind("person");

    /** A group of people, such as children or migrants. */
    public static final PartyKind GROUP = new PartyKind("group");

    /**
     * Creates a term.
     *
     * @param value the word as JSON writes it
     * @throws InvalidValueException if {@code value} is no {@link Term}
     */
    public PartyKind {
        Term.check(value);
    }

    /**
     * Returns the term of a word.
     *
     * @param value the word as JSON writes it
     * @return the term, known or not
     * @throws InvalidValueException if {@code value} is no {@link Term}
     */
    public static PartyKind of(String value) {
        return new PartyKind(value);
    }

    /** Returns the word as JSON writes it. */
    @Override
    public String toString() {
        return value;
    }
}
