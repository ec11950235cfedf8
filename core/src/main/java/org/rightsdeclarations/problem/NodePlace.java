package org.rightsdeclarations.problem;

import static org.rightsdeclarations.problem.MissingValueException.require;

import java.io.Serializable;

/**
 * The section or provision that a problem is about, or is in: by what stays the same when others are put in before it,
 * and it gets another number. Immutable and thread-safe.
 *
 * @param address its address, from the nearest id around it if there is one, as in {@code #invitation} or
 *     {@code section-1/clause-2}
 * @param words its first words, heading included, without its label, in the first language of each text; empty if it
 *     has none
 * @param inside what in it the problem is about, as a JSON Pointer that starts from it; empty for all of it
 * @serial exclude
 */
@SuppressWarnings("InvalidBlockTag") // else Javadoc wants comments on fields that nobody declares
public record NodePlace(String address, String words, String inside) implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Creates a place. Line breaks, and what turns the order of other words, become escapes.
     *
     * @param address its address
     * @param words its first words
     * @param inside what in it the problem is about
     */
    public NodePlace {
        address = Excerpt.line(require(address, "address"));
        words = Excerpt.line(require(words, "words"));
        inside = Excerpt.wellFormed(require(inside, "inside"));
    }
}
