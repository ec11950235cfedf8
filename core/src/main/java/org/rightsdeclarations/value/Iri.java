package org.rightsdeclarations.value;

import static org.rightsdeclarations.problem.MissingValueException.require;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import org.rightsdeclarations.characters.Ascii;
import org.rightsdeclarations.problem.InvalidValueException;

/**
 * An internationalised resource identifier, kept as written. Immutable and thread-safe.
 *
 * <p>Only characters that RFC 3987 never allows are refused: blanks, controls, lone surrogates and any of
 * {@code <>"{}|\^`}. Whether it is absolute is checked by a rule.
 *
 * @param value the IRI as written, 1 to {@value #MAX_LENGTH} characters such as {@code http://metadata.un.org/sdg/10}
 */
public record Iri(String value) implements Comparable<Iri> {
    /** The most characters in an IRI. */
    public static final int MAX_LENGTH = 2000;

    private static final String REFUSED = "<>\"{}|\\^`";

    /**
     * Creates an IRI.
     *
     * @param value the IRI as written
     * @throws InvalidValueException {@code value.iri}, if a character is not allowed, or there are none or too many
     */
    public Iri {
        if (!isIri(require(value, "iri"))) {
            throw InvalidValueException.of("value.iri", value, "max", MAX_LENGTH);
        }
    }

    /**
     * Returns the IRI written as {@code value}.
     *
     * @param value the IRI as written
     * @return the IRI
     * @throws InvalidValueException {@code value.iri}, if a character is not allowed, or there are none or too many
     */
    public static Iri of(String value) {
        return new Iri(value);
    }

    /**
     * Returns the IRI written as {@code value}, if there is one.
     *
     * @param value any text
     * @return the IRI, or empty if {@code value} is not one
     */
    public static Optional<Iri> find(String value) {
        return isIri(value) ? Optional.of(new Iri(value)) : Optional.empty();
    }

    private static boolean isIri(String value) {
        if (value.isEmpty() || value.length() > MAX_LENGTH) {
            return false;
        }
        for (int i = 0; i < value.length(); i += Character.charCount(value.codePointAt(i))) {
            if (!isAllowed(value.codePointAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAllowed(int c) {
        return c > ' '
                && REFUSED.indexOf(c) < 0
                && !Character.isISOControl(c)
                && !Character.isSpaceChar(c)
                && Character.getType(c) != Character.SURROGATE;
    }

    /**
     * Whether the IRI has a scheme, so that it means the same everywhere.
     *
     * @return {@code true} for {@code https://example.org/d}, {@code false} for {@code /d} or {@code d}
     */
    public boolean isAbsolute() {
        int colon = value.indexOf(':');
        if (colon <= 0 || !Ascii.isLetter(value.charAt(0))) {
            return false;
        }
        return value.chars().limit(colon).allMatch(c -> Ascii.isLetter(c) || Ascii.isDigit(c) || "+-.".indexOf(c) >= 0);
    }

    /** Orders by characters, capital letters first. */
    @Override
    public int compareTo(Iri other) {
        return value.compareTo(other.value);
    }

    /** Returns the IRI as written. */
    @Override
    @JsonValue
    public String toString() {
        return value;
    }
}
