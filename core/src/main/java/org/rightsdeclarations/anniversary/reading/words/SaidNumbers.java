package org.rightsdeclarations.anniversary.reading.words;

import java.util.Set;

/**
 * The numbers that a text says in words.
 *
 * @param numbers the numbers
 * @param areAll whether all of them up to a hundred are known; not if the text says one in another way, as "jubilee"
 *     does
 */
public record SaidNumbers(Set<Integer> numbers, boolean areAll) {
    /** What is known of a language of which the words for numbers are not known. */
    static final SaidNumbers UNKNOWN = new SaidNumbers(Set.of(), false);
}
