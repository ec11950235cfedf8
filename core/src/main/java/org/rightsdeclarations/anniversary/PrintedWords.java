package org.rightsdeclarations.anniversary;

import java.util.Objects;

/**
 * Words as a text prints them, and where they stand in it. Immutable and thread-safe.
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
        Objects.checkIndex(start, Integer.MAX_VALUE);
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
