package org.rightsdeclarations.id;

import org.rightsdeclarations.problem.InvalidValueException;
import org.rightsdeclarations.term.IdentifierScheme;
import org.rightsdeclarations.text.Line;

/**
 * The name of an instrument in a register. Immutable and thread-safe.
 *
 * @param scheme the register, such as {@link IdentifierScheme#UN_SYMBOL}
 * @param value the name as written there, 1 to {@value #MAX_LENGTH} characters, such as {@code A/HRC/RES/24/2}
 */
public record Identifier(IdentifierScheme scheme, String value) {
    /** The most characters of a value. */
    public static final int MAX_LENGTH = 200;

    /**
     * Creates an identifier.
     *
     * @param scheme the register
     * @param value the name as written there
     * @throws InvalidValueException if {@code value} is blank, not one line or too long
     */
    public Identifier {
        Line.check("value.identifier", value, MAX_LENGTH);
    }

    /**
     * Returns an identifier.
     *
     * @param scheme the register
     * @param value the name as written there
     * @return the identifier
     * @throws InvalidValueException if {@code value} is blank, not one line or too long
     */
    public static Identifier of(IdentifierScheme scheme, String value) {
        return new Identifier(scheme, value);
    }
}
