package org.rightsdeclarations.anniversary.mention;

import static org.rightsdeclarations.problem.MissingValueException.require;

import java.util.Objects;

/**
 * Words as a text prints them, and where in it they are. Immutable and thread-safe.
 *
 * @param words the words, unchanged
 * @param start the offset of their first character in the text, counted in UTF-16 units from 0
 */
public record PrintedWords(String words, int start) {
    /**
     * Creates words.
     *
     * @param words the words, unchanged
     * @param start the offset of their first character
     * @throws IndexOutOfBoundsException if {@code start} is less than 0
     */
    public PrintedWords {
        require(words, "words");
        Objects.checkIndex(start, Integer.MAX_VALUE);
    }

    /**
     * Returns the words of a stretch of a text.
     *
     * @param text the text
     * @param start where the stretch starts
     * @param end where it ends, exclusive
     * @return the words
     * @throws IndexOutOfBoundsException if that is not a stretch of the text
     */
    public static PrintedWords of(String text, int start, int end) {
        return new PrintedWords(text.substring(start, end), start);
    }

    /**
     * How long they are.
     *
     * @return the number of UTF-16 units
     */
    public int length() {
        return words.length();
    }

    /**
     * Where they end.
     *
     * @return the offset after their last character: {@code text.substring(start, end)} are the words
     */
    public int end() {
        return start + words.length();
    }

    /** Returns the words. */
    @Override
    public String toString() {
        return words;
    }
}
