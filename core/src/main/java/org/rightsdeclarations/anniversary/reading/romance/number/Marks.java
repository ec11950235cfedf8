package org.rightsdeclarations.anniversary.reading.romance.number;

import java.util.Set;

/**
 * How a language marks an ordinal in digits: "75e", "75.º".
 *
 * @param suffixes letters after the digits, small and without accents
 * @param signs raised letters, which may have a full stop before them
 * @param isOptional whether digits alone are an ordinal, too
 * @param mayFollow whether the ordinal may come after the word for the anniversary
 */
public record Marks(Set<String> suffixes, String signs, boolean isOptional, boolean mayFollow) {}
