package org.rightsdeclarations.catalogue;

import java.util.List;
import java.util.Set;
import org.rightsdeclarations.instrument.Instrument;

/** A title of an instrument with its words. Equal to itself only: several instruments may have one title. */
final class IndexedTitle {
    private static final double BEST_OF_DIFFERENT = 0.99;
    private static final double BEST_OF_ANOTHER_KIND = 0.75;

    /** A word too many speaks for another instrument; a word that is left out mostly for a short form. */
    private static final double COST_OF_ADDED = 0.8;

    private static final double COST_OF_MISSING = 0.4;

    private static final int WORDS_OF_A_START = 2;
    private static final double LEAST_PART_OF_A_START = 0.25;

    private final CatalogueEntry<Instrument> entry;
    private final String text;
    private final List<String> sequence;
    private final Set<String> words;

    IndexedTitle(CatalogueEntry<Instrument> entry, String text, List<String> sequence) {
        this.entry = entry;
        this.text = text;
        this.sequence = sequence;
        this.words = TitleWords.singulars(sequence);
    }

    CatalogueEntry<Instrument> entry() {
        return entry;
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
     * @param cited the words of the other title
     * @param citedWeight what these weigh
     * @param shared what those of them weigh that this title has, too
     * @param weight what the words of this title weigh
     */
    double score(List<String> cited, double citedWeight, double shared, double weight) {
        if (cited.equals(sequence)) {
            return TitleMatch.EXACT;
        }
        double added = Math.max(0, citedWeight - shared);
        double missing = Math.max(0, weight - shared);
        double score = shared / (shared + COST_OF_ADDED * added + COST_OF_MISSING * missing);
        double best = isOfAnotherKind(cited) ? BEST_OF_ANOTHER_KIND : BEST_OF_DIFFERENT;
        return Math.min(best, Math.max(score, scoreOfStart(cited, shared / weight)));
    }

    /** A declaration is mostly followed by a convention on the same matter, in nearly the same words. */
    private boolean isOfAnotherKind(List<String> cited) {
        Set<String> kinds = TitleWords.kinds(words);
        Set<String> citedKinds = TitleWords.kinds(cited);
        return !kinds.isEmpty() && !citedKinds.isEmpty() && citedKinds.stream().noneMatch(kinds::contains);
    }

    /** A long title is cited by its first words, as "Vienna Declaration": these are near, the more the nearer. */
    private double scoreOfStart(List<String> cited, double part) {
        List<String> start = TitleWords.withoutUnitedNations(cited);
        boolean isStart = start.size() >= WORDS_OF_A_START
                && start.size() < sequence.size()
                && sequence.subList(0, start.size()).equals(start);
        return isStart && part >= LEAST_PART_OF_A_START
                ? TitleMatch.NEAR + part * (BEST_OF_DIFFERENT - TitleMatch.NEAR)
                : 0;
    }
}
