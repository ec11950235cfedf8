package org.rightsdeclarations.catalogue;

import static org.rightsdeclarations.problem.MissingValueException.require;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Optional;
import org.rightsdeclarations.characters.Line;
import org.rightsdeclarations.problem.InvalidValueException;
import org.rightsdeclarations.problem.NeedsJsonModule;
import org.rightsdeclarations.value.DateRange;

/**
 * What a source says that the other sources of an entry contradict. Immutable and thread-safe.
 *
 * @param text who says what, in English, such as "FIDH gives 12 December 2006"
 * @param date the date of adoption, or of an edition, that is claimed; empty if the claim is about something else
 */
public record ConflictingClaim(String text, Optional<DateRange> date) implements NeedsJsonModule {
    /** The most characters in a text. */
    public static final int MAX_LENGTH = 1000;

    /**
     * Creates a claim.
     *
     * @param text who says what
     * @param date the date that is claimed, or empty
     * @throws InvalidValueException {@code value.catalogue-text}, if {@code text} is not one line of 1 to
     *     {@value #MAX_LENGTH} characters without blanks around it
     */
    public ConflictingClaim {
        require(date, "date");
        checkText(text);
    }

    /**
     * Checks that a line can be the text of a claim.
     *
     * @param text who says what
     * @return the text
     * @throws InvalidValueException {@code value.catalogue-text}, if it cannot
     */
    public static String checkText(String text) {
        return Line.check("value.catalogue-text", text, MAX_LENGTH);
    }

    /**
     * Returns a claim that is not about a date.
     *
     * @param text who says what
     * @return the claim
     */
    public static ConflictingClaim of(String text) {
        return new ConflictingClaim(text, Optional.empty());
    }

    /**
     * Returns a claim about a date.
     *
     * @param text who says what
     * @param date the date that is claimed
     * @return the claim
     */
    public static ConflictingClaim of(String text, DateRange date) {
        require(date, "date");
        return new ConflictingClaim(text, Optional.of(date));
    }

    /** Returns the text. */
    @Override
    public String toString() {
        return text;
    }

    @JsonCreator
    private static ConflictingClaim fromJson(Object unused) {
        throw NeedsJsonModule.refusal();
    }
}
