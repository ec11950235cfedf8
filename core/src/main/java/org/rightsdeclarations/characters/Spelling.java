package org.rightsdeclarations.characters;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How a word is spelt, to be compared with others. */
public final class Spelling {
    /** Words are cut here; no word of a title is so long, but a title in a script without blanks is one word. */
    private static final int MAX_LENGTH = 100;

    /** Longer names are not misspelt by chance, and would take long to compare. */
    private static final int MAX_NAME_LENGTH = 40;

    private static final String SEPARATOR = ", ";
    private static final String ELLIPSIS = "\u2026";

    private final String word;

    /** Which letters there are, as bits: several letters share one. */
    private final long letters;

    private Spelling(String word, long letters) {
        this.word = word;
        this.letters = letters;
    }

    /**
     * Returns the spelling of a word.
     *
     * @param word the word
     * @return its spelling
     */
    public static Spelling of(String word) {
        String start = word.length() > MAX_LENGTH ? word.substring(0, MAX_LENGTH) : word;
        return new Spelling(start, start.chars().mapToLong(c -> 1L << c).reduce(0, (one, other) -> one | other));
    }

    /**
     * Finds the name that somebody probably meant: up to a third of its letters may be wrong. Hyphens, underscores,
     * blanks and case do not count, so that {@code Authentic-Languages} means {@code authenticLanguages}.
     *
     * @param name what was written
     * @param names the names that there are
     * @return the nearest of them, the first of several; empty if none is near
     */
    public static Optional<String> nearest(String name, List<String> names) {
        if (name.length() > MAX_NAME_LENGTH) {
            return Optional.empty();
        }
        String letters = letters(name);
        String best = null;
        int fewest = Integer.MAX_VALUE;
        for (String candidate : names) {
            String known = letters(candidate);
            int most = Math.min(fewest - 1, candidate.length() / 3);
            if (Math.abs(letters.length() - known.length()) > most) {
                continue; // at least so many letters must be changed
            }
            int changes = changes(letters, known);
            if (changes <= most) {
                best = candidate;
                fewest = changes;
            }
        }
        return Optional.ofNullable(best);
    }

    /**
     * Lists the names that there are; if they are too many, those that are most like what was written.
     *
     * @param name what was written
     * @param known the names that there are
     * @param maxLength the most characters of the list
     * @return names in the order of {@code known}, separated by commas; with an ellipsis at the end if it lacks some
     */
    public static String mostAlike(String name, List<String> known, int maxLength) {
        if (String.join(SEPARATOR, known).length() <= maxLength) {
            return String.join(SEPARATOR, known);
        }
        Spelling written = of(letters(name));
        Set<String> kept = new HashSet<>();
        int length = ELLIPSIS.length();
        for (Alike candidate : known.stream()
                .map(one -> new Alike(one, written.likeness(of(letters(one)), 0)))
                .sorted(Comparator.comparingDouble(one -> -one.likeness))
                .toList()) {
            length += candidate.name.length() + SEPARATOR.length();
            if (length <= maxLength) {
                kept.add(candidate.name);
            }
        }
        return known.stream().filter(kept::contains).collect(Collectors.joining(SEPARATOR, "", SEPARATOR + ELLIPSIS));
    }

    private record Alike(String name, double likeness) {}

    private static String letters(String name) {
        return name.replace("_", "").replace("-", "").replace(" ", "").toLowerCase(Locale.ROOT);
    }

    /**
     * Returns how much two words are alike, from 0 to 1: the part of the longer one that need not be changed to get the
     * other, where a change is a letter added, left out, replaced, or swapped with the next one (the optimal string
     * alignment distance).
     *
     * @param other the other word
     * @param least the least likeness that matters
     * @return the likeness; 0 for one that is less than {@code least}
     */
    public double likeness(Spelling other, double least) {
        double length = Math.max(word.length(), other.word.length());
        if (length == 0 || 1 - leastChanges(other) / length < least) {
            return 0;
        }
        double likeness = 1 - changes(word, other.word) / length;
        return likeness < least ? 0 : likeness;
    }

    /** Letters that only one of the words has must all be changed: that is quickly seen, and rules most words out. */
    private int leastChanges(Spelling other) {
        int surplus = Long.bitCount(letters & ~other.letters);
        int lack = Long.bitCount(other.letters & ~letters);
        return Math.max(Math.abs(word.length() - other.word.length()), Math.max(surplus, lack));
    }

    private static int changes(String one, String other) {
        int rows = one.length();
        int columns = other.length();
        int[] beforeLast = new int[columns + 1];
        int[] last = new int[columns + 1];
        int[] current = new int[columns + 1];
        for (int j = 0; j <= columns; j++) {
            current[j] = j;
        }
        for (int i = 1; i <= rows; i++) {
            int[] spare = beforeLast;
            beforeLast = last;
            last = current;
            current = spare;
            current[0] = i;
            for (int j = 1; j <= columns; j++) {
                int replaced = last[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(replaced, 1 + Math.min(last[j], current[j - 1]));
                boolean isSwapped = i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
                if (isSwapped) {
                    current[j] = Math.min(current[j], beforeLast[j - 2] + 1);
                }
            }
        }
        return current[columns];
    }
}
