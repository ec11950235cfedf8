package org.rightsdeclarations.anniversary.reading.words;

/**
 * A number that says which anniversary it is, and where it is printed.
 *
 * @param number the number, {@value #MIN} or more
 * @param span where it is printed
 */
public record Ordinal(int number, Span span) {
    /** The smallest ordinal. */
    public static final int MIN = 1;

    /** Returns where it starts. */
    public int start() {
        return span.start();
    }
}
