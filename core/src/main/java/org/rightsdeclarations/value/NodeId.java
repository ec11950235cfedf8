package org.rightsdeclarations.value;

import static org.rightsdeclarations.problem.MissingValueException.require;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import org.rightsdeclarations.characters.Ascii;
import org.rightsdeclarations.problem.InvalidValueException;

/**
 * The name of a section or provision, unique in its declaration and free of its place and words. Immutable and
 * thread-safe.
 *
 * @param value the name as written: a letter, then letters, digits, {@code -}, {@code _} and {@code .} of ASCII, at
 *     most {@value #MAX_LENGTH}
 */
public record NodeId(String value) implements Comparable<NodeId> {
    /** The most characters in a name. */
    public static final int MAX_LENGTH = 100;

    /**
     * Creates a name.
     *
     * @param value the name as written
     * @throws InvalidValueException {@code value.node-id}, if {@code value} is no name
     */
    public NodeId {
        if (!isName(require(value, "id"))) {
            throw InvalidValueException.of("value.node-id", value, "max", MAX_LENGTH);
        }
    }

    /**
     * Returns the name written as {@code value}.
     *
     * @param value the name as written
     * @return the name
     * @throws InvalidValueException {@code value.node-id}, if {@code value} is no name
     */
    public static NodeId of(String value) {
        return new NodeId(value);
    }

    /**
     * Returns the name written as {@code value}, if there is one.
     *
     * @param value any text
     * @return the name, or empty if {@code value} is not one
     */
    public static Optional<NodeId> find(String value) {
        return isName(value) ? Optional.of(new NodeId(value)) : Optional.empty();
    }

    static boolean isName(String value) {
        return !value.isEmpty()
                && value.length() <= MAX_LENGTH
                && Ascii.isLetter(value.charAt(0))
                && value.chars().allMatch(c -> Ascii.isLetter(c) || Ascii.isDigit(c) || "-_.".indexOf(c) >= 0);
    }

    /** Orders by characters, capital letters first. */
    @Override
    public int compareTo(NodeId other) {
        return value.compareTo(other.value);
    }

    /** Returns the name as written. */
    @Override
    @JsonValue
    public String toString() {
        return value;
    }
}
