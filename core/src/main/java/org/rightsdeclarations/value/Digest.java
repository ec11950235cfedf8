package org.rightsdeclarations.value;

import org.rightsdeclarations.problem.InvalidValueException;

/**
 * A SHA-256 digest of the bytes of a source. Immutable and thread-safe.
 *
 * <p>Source: FIPS 180-4.
 */
public final class Digest {
    private static final String PREFIX = "sha-256:";

    private static final String HEX_DIGITS = "0123456789abcdef";

    private static final int LENGTH = PREFIX.length() + 64;

    private final String value;

    private Digest(String value) {
        this.value = value;
    }

    /**
     * Returns the digest that is written so.
     *
     * @param text {@code sha-256:} and 64 lower-case hexadecimal digits
     * @return the digest
     * @throws InvalidValueException if {@code text} is anything else
     */
    public static Digest parse(String text) {
        boolean valid = text.length() == LENGTH
                && text.startsWith(PREFIX)
                && text.chars().skip(PREFIX.length()).allMatch(c -> HEX_DIGITS.indexOf(c) >= 0);
        if (!valid) {
            throw InvalidValueException.of("value.digest", text);
        }
        return new Digest(text);
    }

    /** Two digests are equal if all their digits are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Digest digest && value.equals(digest.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** Returns the digest as {@link #parse} reads it. */
    @Override
    public String toString() {
        return value;
    }
}
