package org.rightsdeclarations.anniversary.reading.romance;

import java.util.Map;
import java.util.Set;

/**
 * The words of a language for anniversaries.
 *
 * @param parts parts of these words, by which a text without them is passed over at the speed of a search
 * @param words words that need an ordinal, small and without accents
 * @param centenaries words that say an ordinal themselves
 * @param otherWays words that mean a number without saying it: "siècle"
 * @param years the word for years, which is an anniversary after some words only
 */
public record Anniversaries(
        String[] parts, Set<String> words, Map<String, Integer> centenaries, Set<String> otherWays, String years) {
    /** Returns whether a word means a number without saying it. */
    boolean areMeantBy(String word) {
        return centenaries.containsKey(word) || otherWays.contains(word);
    }
}
