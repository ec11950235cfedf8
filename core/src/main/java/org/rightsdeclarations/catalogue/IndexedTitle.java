package org.rightsdeclarations.catalogue;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.rightsdeclarations.world.Instrument;

/** A title of an entry with its words. Equal to itself only: several entries may have one title. */
final class IndexedTitle {
    private static final double BEST_OF_DIFFERENT = 0.99;
    private static final double BEST_OF_ANOTHER_KIND = 0.75;

    /** A word too many speaks for another instrument; a word that is left out usually for a short form. */
    private static final double COST_OF_ADDED = 0.8;

    private static final double COST_OF_MISSING = 0.4;

    private static final int WORDS_OF_A_START = 2;
    private static final double LEAST_PART_OF_A_START = 0.25;

    private final int number;
    private final CatalogueEntry<Instrument> entry;
    private final String text;
    private final List<String> sequence;
    private final Set<String> words;
    private final Set<String> kinds;

    IndexedTitle(int number, CatalogueEntry<Instrument> entry, String text, List<String> sequence) {
        this.number = number;
        this.entry = entry;
        this.text = text;
        this.sequence = sequence;
        this.words = TitleWords.singulars(sequence);
        this.kinds = TitleWords.kinds(words);
    }

    /** Its place among all titles, from 0. */
    int number() {
        return number;
    }

    boolean isOfEntryOf(IndexedTitle other) {
        return isOf(other.entry);
    }

    /** Asks for the same object: to compare or hash entries takes all that they hold. */
    @SuppressWarnings("ReferenceEquality")
    boolean isOf(CatalogueEntry<Instrument> other) {
        return entry == other;
    }

    Set<String> words() {
        return words;
    }

    TitleMatch match(double score) {
        return new TitleMatch(entry, text, score);
    }

    /**
     * Returns how much a title is like this one.
     *
     * @param sought the other title
     * @param soughtWeight what its words weigh
     * @param shared what those of them weigh that this title has, too
     * @param weight what the words of this title weigh
     */
    double score(SoughtTitle sought, double soughtWeight, double shared, double weight) {
        if (sought.sequence().equals(sequence)) {
            return TitleMatch.EXACT;
        }
        double added = Math.max(0, soughtWeight - shared);
        double missing = Math.max(0, weight - shared);
        double score = shared / (shared + COST_OF_ADDED * added + COST_OF_MISSING * missing);
        double most = Math.max(score, scoreOfStart(sought.start(), shared / weight));
        return most > BEST_OF_ANOTHER_KIND && isOfAnotherKind(sought)
                ? BEST_OF_ANOTHER_KIND
                : Math.min(BEST_OF_DIFFERENT, most);
    }

    /** A declaration is usually followed by a convention on the same matter, in nearly the same words. */
    private boolean isOfAnotherKind(SoughtTitle sought) {
        return !kinds.isEmpty() && !sought.kinds().isEmpty() && Collections.disjoint(kinds, sought.kinds());
    }

    /** A long title is cited by its first words, as "Vienna Declaration": these are near, the more the nearer. */
    private double scoreOfStart(List<String> start, double part) {
        boolean isStart = part >= LEAST_PART_OF_A_START
                && start.size() >= WORDS_OF_A_START
                && start.size() < sequence.size()
                && sequence.subList(0, start.size()).equals(start);
        return isStart ? TitleMatch.NEAR + part * (BEST_OF_DIFFERENT - TitleMatch.NEAR) : 0;
    }
}
