package org.rightsdeclarations.characters;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How a word is spelt, to be compared with others. */
public final class Spelling {
    /**
     * The most letters of a word that are compared, as many as a number has bits. No word is so long, but a title in a
     * script without blanks is one word.
     */
    public static final int MAX_LENGTH = Long.SIZE;

    private static final int HALF = Long.SIZE / 2;

    /** Longer names are not misspelt by chance, and would take long to compare. */
    private static final int MAX_NAME_LENGTH = 40;

    /** Names that share no more than half of their letters are not alike but by chance. */
    private static final double LEAST_ALIKE = 0.51;

    private static final String SEPARATOR = ", ";
    private static final String ELLIPSIS = "\u2026";

    private final String word;

    /**
     * Which letters there are, as bits: in the lower half those that are there, in the upper one those that are there
     * twice. Several letters share a bit.
     */
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
        long letters = 0;
        for (int i = 0; i < start.length(); i++) {
            long letter = 1L << (start.charAt(i) & (HALF - 1));
            letters |= (letters & letter) << HALF | letter;
        }
        return new Spelling(start, letters);
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
        return nearest(name, names, 3);
    }

    /**
     * Finds the name that somebody probably meant, as {@link #nearest(String, List)} does.
     *
     * @param name what was written
     * @param names the names that there are
     * @param letters of so many letters, one may be wrong
     * @return the nearest of them, the first of several; empty if none is near
     */
    public static Optional<String> nearest(String name, List<String> names, int letters) {
        if (name.length() > MAX_NAME_LENGTH) {
            return Optional.empty();
        }
        String written = of(letters(name)).word;
        String best = null;
        int fewest = Integer.MAX_VALUE;
        for (String candidate : names) {
            int most = Math.min(fewest - 1, candidate.length() / letters);
            if (written.length() - candidate.length() > most) {
                continue; // at least so many letters must be changed
            }
            String known = letters(candidate);
            int changes = known.length() - written.length() > most ? Integer.MAX_VALUE : changes(written, known);
            if (changes <= most) {
                best = candidate;
                fewest = changes;
            }
        }
        return Optional.ofNullable(best);
    }

    /**
     * Lists the names that there are; if they are too many, those that were likeliest meant, the likeliest first.
     *
     * @param name what was written
     * @param known the names that there are
     * @param usual the names that are meant most often, for want of one that is like what was written
     * @param maxLength the most characters of the list
     * @return names in the order of {@code known} if all are there; separated by commas, with an ellipsis at the end if
     *     some are not
     */
    public static String mostAlike(String name, List<String> known, List<String> usual, int maxLength) {
        if (String.join(SEPARATOR, known).length() <= maxLength) {
            return String.join(SEPARATOR, known);
        }
        Spelling written = of(letters(name));
        List<String> kept = new ArrayList<>();
        int length = ELLIPSIS.length();
        for (Alike candidate : known.stream()
                .map(one -> new Alike(one, written.likeness(of(letters(one)), LEAST_ALIKE), usual.indexOf(one)))
                .sorted(Comparator.comparingDouble((Alike one) -> -one.likeness)
                        .thenComparing(Alike::rank, Integer::compareUnsigned)) // -1, of no rank, comes last
                .toList()) {
            length += candidate.name.length() + SEPARATOR.length();
            if (length <= maxLength) {
                kept.add(candidate.name);
            }
        }
        return kept.stream().collect(Collectors.joining(SEPARATOR, "", SEPARATOR + ELLIPSIS));
    }

    private record Alike(String name, double likeness, int rank) {}

    private static String letters(String name) {
        return isPlain(name) ? name : folded(name);
    }

    /** Sees at one glance that most known words are as they are compared. */
    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (!Ascii.isLower(name.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static String folded(String name) {
        return Unicode.lower(name.replace("_", "").replace("-", "").replace(" ", ""));
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

    /**
     * The letters that are compared.
     *
     * @return the word, or its beginning
     */
    public String letters() {
        return word;
    }

    /**
     * How long it is.
     *
     * @return the number of letters that are compared, up to {@value #MAX_LENGTH}
     */
    public int length() {
        return word.length();
    }

    /** Letters that only one of the words has must all be changed: that is quickly seen, and rules most words out. */
    private int leastChanges(Spelling other) {
        return Math.max(Math.abs(word.length() - other.word.length()), leastChanges(letters, other.letters));
    }

    /**
     * Returns how many letters of a word must at least be changed to get another.
     *
     * @param marks the marks of the letters of the one
     * @param others those of the other
     * @return a number from 0; the true one may be greater
     */
    public static int leastChanges(long marks, long others) {
        return Math.max(Long.bitCount(marks & ~others), Long.bitCount(others & ~marks));
    }

    /**
     * Which letters there are, to be compared quickly.
     *
     * @return a bit for each letter that is there, and one if it is there twice; several letters share a bit
     */
    public long marks() {
        return letters;
    }

    /**
     * Counts the changes row by row of the usual table, a row at once: of each number in it, one bit says whether it is
     * one more than that above it, and one whether it is one less (Hyyr\u00f6, "A Bit-Vector Algorithm for Computing
     * Levenshtein and Damerau Edit Distances", 2003).
     */
    private static int changes(String one, String other) {
        if (one.isEmpty()) {
            return other.length();
        }
        long last = 1L << (one.length() - 1);
        int changes = one.length();
        long more = -1;
        long less = 0;
        long same = 0;
        long before = 0;
        for (int i = 0; i < other.length(); i++) {
            long equal = placesOf(other.charAt(i), one);
            long swapped = ((~same & equal) << 1) & before;
            same = (((equal & more) + more) ^ more) | equal | less | swapped;
            long acrossMore = less | ~(same | more);
            long acrossLess = same & more;
            changes += (acrossMore & last) != 0 ? 1 : 0;
            changes -= (acrossLess & last) != 0 ? 1 : 0;
            acrossMore = acrossMore << 1 | 1;
            more = (acrossLess << 1) | ~(same | acrossMore);
            less = acrossMore & same;
            before = equal;
        }
        return changes;
    }

    /** Returns where a letter is in a word, a bit each. */
    private static long placesOf(char letter, String word) {
        long places = 0;
        for (int i = 0; i < word.length(); i++) {
            places |= word.charAt(i) == letter ? 1L << i : 0;
        }
        return places;
    }
}
