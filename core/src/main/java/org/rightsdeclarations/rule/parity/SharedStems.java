package org.rightsdeclarations.rule.parity;

import java.util.HashSet;
import java.util.Set;
import org.rightsdeclarations.characters.Unicode;
import org.rightsdeclarations.rule.parity.Translations.Row;

/**
 * What a text has in common with those of other languages: the first letters of names and of words that related
 * languages share, and numbers. Tells whether a text stands beside its own translations or beside those of another.
 */
final class SharedStems {
    /** As many letters of a word, and no fewer, are compared. */
    private static final int STEM = 5;

    private static final int FEWEST_DIGITS = 2;

    /** What is said later is not looked at. */
    private static final int MOST_LOOKED_AT = 2_000;

    private SharedStems() {}

    /**
     * Compares two texts in one language with those of the others.
     *
     * @return by how much more each has in common with the translations of the other than with its own; less than 0 if
     *     both stand where they belong; 0 if nothing tells
     */
    static int ofExchanged(Row row, int at, Row next, int nextAt) {
        Set<String> here = new HashSet<>();
        Set<String> there = new HashSet<>();
        addOthers(row, at, here);
        addOthers(next, nextAt, there);
        Set<String> both = new HashSet<>(here);
        both.retainAll(there);
        here.removeAll(both);
        there.removeAll(both);
        Set<String> first = of(row.words()[at]);
        Set<String> second = of(next.words()[nextAt]);
        return shared(first, there) - shared(first, here) + shared(second, here) - shared(second, there);
    }

    private static void addOthers(Row row, int at, Set<String> stems) {
        for (int i = 0; i < row.words().length; i++) {
            if (i != at) {
                stems.addAll(of(row.words()[i]));
            }
        }
    }

    private static int shared(Set<String> stems, Set<String> others) {
        return (int) stems.stream().filter(others::contains).count();
    }

    private static Set<String> of(String text) {
        String letters = Unicode.lower(text.substring(0, Math.min(text.length(), MOST_LOOKED_AT)));
        Set<String> stems = new HashSet<>();
        int start = 0;
        for (int i = 0; i <= letters.length(); i++) {
            if (i == letters.length() || !Unicode.isLetterOrDigit(letters.charAt(i))) {
                int length = i - start;
                boolean isNumber = length >= FEWEST_DIGITS && Unicode.isDigit(letters.charAt(start));
                if (isNumber || length >= STEM) {
                    stems.add(letters.substring(start, isNumber ? i : start + STEM));
                }
                start = i + 1;
            }
        }
        return stems;
    }
}
