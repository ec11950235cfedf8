package org.rightsdeclarations.catalogue.title;

import java.util.ArrayList;
import java.util.List;
import org.rightsdeclarations.catalogue.word.SoughtWord;
import org.rightsdeclarations.catalogue.word.Vocabulary;
import org.rightsdeclarations.catalogue.word.Word;

/** A title that is compared with others. Used by one thread. */
final class Comparison {
    private final SoughtTitle sought;
    private final List<SoughtWord> words;
    private final double heaviest;

    /** What a title has in common with the one sought at most. */
    private final double most;

    private int titlesSeen;

    Comparison(SoughtTitle sought, Vocabulary vocabulary) {
        this.sought = sought;
        this.heaviest = vocabulary.heaviest();
        this.words = new ArrayList<>(sought.words().size());
        for (String word : sought.words()) {
            words.add(vocabulary.find(word));
        }
        this.most = words.stream().mapToDouble(this::mostOf).sum();
    }

    SoughtTitle sought() {
        return sought;
    }

    List<SoughtWord> words() {
        return words;
    }

    /**
     * Returns how much a title is like the one sought: 0 if they share nothing. A word that no title has means the one
     * of this title that it is most like, and weighs as much.
     */
    double score(IndexedTitle title) {
        return score(title, 0);
    }

    /**
     * Returns how much a title is like the one sought, or 0 if it can be seen early that it lacks too much.
     *
     * @param part the part of the weight of the title sought that matters
     */
    double score(IndexedTitle title, double part) {
        titlesSeen++;
        double shared = 0;
        double weight = 0;
        double left = most;
        for (SoughtWord word : words) {
            Word known = word.known();
            double own = word.weight();
            left -= mostOf(word);
            if (known != null) {
                shared += title.has(known) ? own : 0;
            } else if (word.mayBeMisspelt()) {
                double best = 0;
                for (Word other : title.words()) {
                    double worth = word.likeness(other, 0) * other.weight();
                    if (worth > best) {
                        best = worth;
                        own = other.weight();
                    }
                }
                shared += best;
                if (shared + left + IndexedTitle.DOUBT < part * (weight + own + left)) {
                    return 0;
                }
            }
            weight += own;
        }
        return shared > 0 ? title.score(sought, shared, weight) : 0;
    }

    /** Returns what a title has in common with the one sought at most by a word. */
    private double mostOf(SoughtWord word) {
        return word.mayBeMisspelt() ? heaviest : word.weight();
    }

    /** How many titles it was compared with. */
    int titlesSeen() {
        return titlesSeen;
    }
}
