package org.rightsdeclarations.value;

import org.rightsdeclarations.characters.Ascii;
import org.rightsdeclarations.problem.InvalidValueException;

/**
 * An internationalised resource identifier, kept as written. Immutable and thread-safe.
 *
 * <p>Only characters that RFC 3987 allows nowhere are refused: blanks, controls, lone surrogates and any of
 * {@code <>"{}|\^`}. Whether it is absolute is for a rule to say.
 */
public final class Iri {
    /** The most characters of an IRI. */
    public static final int MAX_LENGTH = 2000;

    private static final String REFUSED = "<>\"{}|\\^`";

    private final String value;

    private Iri(String value) {
        this.value = value;
    }

    /**
     * Returns the IRI that is written so.
     *
     * @param value 1 to {@value #MAX_LENGTH} characters, such as {@code http://metadata.un.org/sdg/10}
     * @return the IRI
     * @throws InvalidValueException if a character is not allowed, or there are none or too many
     */
    public static Iri of(String value) {
        if (value.isEmpty()
                || value.length() > MAX_LENGTH
                || !value.codePoints().allMatch(Iri::isAllowed)) {
            throw InvalidValueException.of("value.iri", value, "max", MAX_LENGTH);
        }
        return new Iri(value);
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

    /** Two IRIs are equal if they are written the same. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Iri iri && value.equals(iri.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** Returns the IRI as written. */
    @Override
    public String toString() {
        return value;
    }
}
