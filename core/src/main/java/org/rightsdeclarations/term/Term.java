package org.rightsdeclarations.term;

import org.rightsdeclarations.characters.Line;
import org.rightsdeclarations.problem.InvalidValueException;

/**
 * A word of an open vocabulary. The words that this library knows are constants of each vocabulary; any other is kept
 * as it is, so that no document is refused for a word that is new.
 */
// Each vocabulary writes equals and hashCode itself: those of a record are made at run time, a millisecond for each
// type.
public sealed interface Term
        permits AdoptionManner,
                CommitmentKind,
                DateRole,
                DeclarationKind,
                DeclarationStatus,
                IdentifierScheme,
                PartyKind,
                RelationRole,
                Series,
                SponsorRole,
                StatementKind,
                Verb {
    /** The most characters in a word. */
    int MAX_LENGTH = 100;

    /**
     * The word as JSON writes it.
     *
     * @return one line of 1 to {@value #MAX_LENGTH} characters; known words are lower case with hyphens
     */
    String value();

    /**
     * The vocabulary that the word is from.
     *
     * @return the vocabulary, whether or not it knows the word
     */
    Vocabulary<? extends Term> vocabulary();

    /**
     * Checks that a text can be a word of a vocabulary.
     *
     * @param value the text
     * @throws InvalidValueException if it is blank, not one line, has blanks around it or is longer than
     *     {@value #MAX_LENGTH}
     */
    static void check(String value) {
        Line.check("value.term", value, MAX_LENGTH);
    }
}
