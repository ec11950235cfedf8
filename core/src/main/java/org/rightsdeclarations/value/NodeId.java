package org.rightsdeclarations.value;

import java.util.Optional;
import org.rightsdeclarations.characters.Ascii;
import org.rightsdeclarations.problem.InvalidValueException;

/**
 * The name of a section or provision, unique in its declaration and free of its place and words. Immutable and
 * thread-safe.
 */
public final class NodeId {
    /** The most characters of a name. */
    public static final int MAX_LENGTH = 100;

    private final String value;

    private NodeId(String value) {
        this.value = value;
    }

    /**
     * Returns the name that is written so.
     *
     * @param value a letter, then letters, digits, {@code -}, {@code _} and {@code .} of ASCII, at most
     *     {@value #MAX_LENGTH}
     * @return the name
     * @throws InvalidValueException if {@code value} is anything else
     */
    public static NodeId of(String value) {
        return find(value).orElseThrow(() -> InvalidValueException.of("value.node-id", value, "max", MAX_LENGTH));
    }

    /**
     * Returns the name that is written so, if it is one.
     *
     * @param value what {@link #of} takes, or anything else
     * @return the name, or empty
     */
    public static Optional<NodeId> find(String value) {
        boolean isName = !value.isEmpty()
                && value.length() <= MAX_LENGTH
                && Ascii.isLetter(value.charAt(0))
                && value.chars().allMatch(c -> Ascii.isLetter(c) || Ascii.isDigit(c) || "-_.".indexOf(c) >= 0);
        return isName ? Optional.of(new NodeId(value)) : Optional.empty();
    }

    /** Two names are equal if they are written the same. */
    @Override
    public boolean equals(Object other) {
        return other instanceof NodeId id && value.equals(id.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** Returns the name as written. */
    @Override
    public String toString() {
        return value;
    }
}
