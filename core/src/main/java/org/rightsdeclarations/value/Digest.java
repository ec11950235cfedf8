package org.rightsdeclarations.value;

import static org.rightsdeclarations.problem.MissingValueException.require;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import org.rightsdeclarations.problem.InvalidValueException;

/**
 * A SHA-256 digest of the bytes of a source. Immutable and thread-safe.
 *
 * <p>Source: FIPS 180-4.
 *
 * @param value the digest as written: {@code sha-256:} and 64 lower-case hexadecimal digits
 */
public record Digest(String value) {
    private static final String PREFIX = "sha-256:";

    private static final String HEX_DIGITS = "0123456789abcdef";

    private static final int LENGTH = PREFIX.length() + 64;

    /**
     * Creates a digest.
     *
     * @param value the digest as written
     * @throws InvalidValueException {@code value.digest}, if {@code value} is no digest
     */
    public Digest {
        if (!isDigest(require(value, "digest"))) {
            throw InvalidValueException.of("value.digest", value);
        }
    }

    /**
     * Returns the digest written as {@code value}.
     *
     * @param value the digest as written
     * @return the digest
     * @throws InvalidValueException {@code value.digest}, if {@code value} is no digest
     */
    public static Digest of(String value) {
        return new Digest(value);
    }

    /**
     * Returns the digest written as {@code value}, if there is one.
     *
     * @param value any text
     * @return the digest, or empty if {@code value} is not one
     */
    public static Optional<Digest> find(String value) {
        return isDigest(value) ? Optional.of(new Digest(value)) : Optional.empty();
    }

    private static boolean isDigest(String value) {
        return value.length() == LENGTH
                && value.startsWith(PREFIX)
                && value.chars().skip(PREFIX.length()).allMatch(c -> HEX_DIGITS.indexOf(c) >= 0);
    }

    /** Returns the digest as written. */
    @Override
    @JsonValue
    public String toString() {
        return value;
    }
}
