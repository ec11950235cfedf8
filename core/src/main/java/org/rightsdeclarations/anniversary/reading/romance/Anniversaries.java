package org.rightsdeclarations.anniversary.reading.romance;

import java.util.Map;
import java.util.Set;

/**
 * The words of a language for anniversaries.
 *
 * @param words words that need an ordinal, small and without accents
 * @param centenaries words that say an ordinal themselves
 * @param otherWays words that mean a number without saying it: "siècle"
 * @param years the word for years, which is an anniversary after some words only
 */
public record Anniversaries(Set<String> words, Map<String, Integer> centenaries, Set<String> otherWays, String years) {
    /** Returns whether a word means a number without saying it. */
    boolean areMeantBy(String word) {
        return centenaries.containsKey(word) || otherWays.contains(word);
    }
}
