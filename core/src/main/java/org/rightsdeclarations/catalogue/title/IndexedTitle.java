package org.rightsdeclarations.catalogue.title;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.rightsdeclarations.catalogue.word.TitleWords;
import org.rightsdeclarations.catalogue.word.Word;

/** A title as its words, wherever it is printed with these words. Equal to itself only. */
final class IndexedTitle implements Comparable<IndexedTitle> {
    /** A title that is started by the one sought has this part of its weight in the words of that, or more. */
    static final double LEAST_PART_OF_A_START = 0.25;

    /** A word too many speaks for another instrument; a word that is left out usually for a short form. */
    static final double COST_OF_ADDED = 0.8;

    static final double COST_OF_MISSING = 0.4;

    /** Sums are not exact. */
    static final double DOUBT = 1e-9;

    private static final double BEST_OF_ANOTHER_KIND = 0.75;

    private final List<String> sequence;
    private final int kinds;
    private final int regions;
    private final List<Integer> places = new ArrayList<>(1);
    private Word[] words = {};
    private int[] numbersOfWords = {};
    private long marks;
    private double weight;

    IndexedTitle(List<String> sequence) {
        this.sequence = sequence;
        this.kinds = Naming.kinds(TitleWords.singulars(sequence));
        this.regions = Naming.regions(sequence);
    }

    List<String> sequence() {
        return sequence;
    }

    /** Where it is among all that is printed, in order. */
    List<Integer> places() {
        return places;
    }

    void setWords(Word[] known) {
        words = known;
        numbersOfWords = Arrays.stream(known).mapToInt(Word::number).sorted().toArray();
    }

    /** The marks of its words: what lacks the mark of a word has not that word. */
    long marks() {
        return marks;
    }

    /** Its words without plurals, each once. */
    Word[] words() {
        return words;
    }

    boolean has(Word wanted) {
        return (marks & wanted.mark()) != 0
                && (wanted.isCommon() || Arrays.binarySearch(numbersOfWords, wanted.number()) >= 0);
    }

    /** Adds up what its words weigh, and their marks. */
    void weigh() {
        weight = 0;
        marks = 0;
        for (Word word : words) {
            weight += word.weight();
            marks |= word.mark();
        }
    }

    double weight() {
        return weight;
    }

    /**
     * Returns how much a title is like this one: as much as the words that they share weigh beside all their words.
     *
     * @param sought the other title
     * @param shared what those of its words weigh that this title has, too; a misspelt one, as much as it is like the
     *     right one
     * @param soughtWeight what all its words weigh
     */
    double score(SoughtTitle sought, double shared, double soughtWeight) {
        double added = Math.max(0, soughtWeight - shared);
        double missing = Math.max(0, weight - shared);
        if (added + missing < DOUBT && sought.sequence().equals(sequence)) {
            return TitleIndex.EXACT;
        }
        double score = shared / (shared + COST_OF_ADDED * added + COST_OF_MISSING * missing);
        double most = Math.max(score, scoreOfStart(sought.start(), shared / weight));
        return most > BEST_OF_ANOTHER_KIND && isOfAnotherKind(sought)
                ? BEST_OF_ANOTHER_KIND
                : Math.min(TitleIndex.BEST_OF_DIFFERENT, most);
    }

    /**
     * A declaration is usually followed by a convention on the same matter, in nearly the same words; and what a region
     * declares has the words of what the world did. A kind alone may be any.
     */
    private boolean isOfAnotherKind(SoughtTitle sought) {
        return (kinds != 0 && sought.kinds() != 0 && (kinds & sought.kinds()) == 0)
                || (sought.regions() & ~regions) != 0
                || sought.isKind();
    }

    /** A long title is cited by its first words, as "Vienna Declaration": these are near, the more the nearer. */
    private double scoreOfStart(List<String> start, double part) {
        boolean isStart = part >= LEAST_PART_OF_A_START
                && start.size() >= SoughtTitle.WORDS_OF_A_START
                && start.size() < sequence.size()
                && startsWith(start);
        return isStart ? TitleIndex.NEAR + part * (TitleIndex.BEST_OF_DIFFERENT - TitleIndex.NEAR) : 0;
    }

    private boolean startsWith(List<String> start) {
        for (int i = 0; i < start.size(); i++) {
            if (!sequence.get(i).equals(start.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Orders by the words: titles that start alike follow each other, the shortest first. */
    @Override
    public int compareTo(IndexedTitle other) {
        int shared = Math.min(sequence.size(), other.sequence.size());
        for (int i = 0; i < shared; i++) {
            int order = sequence.get(i).compareTo(other.sequence.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(sequence.size(), other.sequence.size());
    }
}
