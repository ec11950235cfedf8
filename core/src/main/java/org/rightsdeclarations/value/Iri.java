package org.rightsdeclarations.value;

import static org.rightsdeclarations.problem.MissingValueException.require;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.problem.InvalidValueException;

/**
 * An internationalised resource identifier, kept as written. Immutable and thread-safe.
 *
 * <p>What RFC 3987 never allows is refused: blanks, controls and other characters that no IRI has, escapes without two
 * digits, hosts and ports that there cannot be. So are invisible characters, and {@code javascript:}, {@code vbscript:}
 * and {@code data:}, which name nothing, but are run or shown by whoever follows them. Whether it is absolute, and
 * leads where it seems to, is checked by rules.
 *
 * @param value the IRI as written, 1 to {@value #MAX_LENGTH} characters such as {@code http://metadata.un.org/sdg/10}
 */
public record Iri(String value) implements Comparable<Iri> {
    /** The most characters in an IRI. */
    public static final int MAX_LENGTH = 2000;

    /**
     * Creates an IRI.
     *
     * @param value the IRI as written
     * @throws InvalidValueException {@code value.iri}, if there is no character or too many;
     *     {@code value.iri-character}, {@code value.iri-escape}, {@code value.iri-host}, {@code value.iri-port} or
     *     {@code value.iri-scheme}, if it has what no IRI has
     */
    public Iri {
        InvalidValueException refusal = refusal(require(value, "iri"));
        if (refusal != null) {
            String meant = escaped(value.strip());
            throw meant.equals(value) || refusal(meant) != null ? refusal : refusal.with("meant", meant);
        }
    }

    /** Returns an IRI with escapes for the blanks in it. */
    private static String escaped(String value) {
        return value.replace(" ", "%20").replace("\u00A0", "%C2%A0").replace("\t", "%09");
    }

    private static @Nullable InvalidValueException refusal(String value) {
        return value.isEmpty() || value.length() > MAX_LENGTH
                ? InvalidValueException.of("value.iri", value, "max", MAX_LENGTH)
                : IriGrammar.isPlain(value) ? null : new IriGrammar(value).refusal();
    }

    /**
     * Returns the IRI written as {@code value}.
     *
     * @param value the IRI as written
     * @return the IRI
     * @throws InvalidValueException as {@link #Iri(String)}
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
        return refusal(require(value, "iri")) == null ? Optional.of(new Iri(value)) : Optional.empty();
    }

    /**
     * Whether the IRI has a scheme, so that it means the same everywhere.
     *
     * @return {@code true} for {@code https://example.org/d}, {@code false} for {@code /d} or {@code d}
     */
    public boolean isAbsolute() {
        return getScheme().isPresent();
    }

    /**
     * The scheme.
     *
     * @return what stands before the first colon, in small letters, such as {@code https} or {@code urn}; empty if the
     *     IRI is not absolute
     */
    public Optional<String> getScheme() {
        return ifWritten(new IriGrammar(value).scheme());
    }

    /**
     * The authority: the host, with the port and the user if they are written.
     *
     * @return what stands behind two slashes, such as {@code example.org:8080}; empty if there is nothing, as in
     *     {@code urn:isbn:0-486-27557-4}
     */
    public Optional<String> getAuthority() {
        return ifWritten(new IriGrammar(value).authority());
    }

    private static Optional<String> ifWritten(String part) {
        return part.isEmpty() ? Optional.empty() : Optional.of(part);
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
