package org.rightsdeclarations.catalogue.title;

import java.util.ArrayList;
import java.util.List;

/** A title that is compared with others. Used by one thread. */
final class Comparison {
    private final SoughtTitle sought;
    private final List<SoughtWord> words;
    private int titlesSeen;

    Comparison(SoughtTitle sought, Vocabulary vocabulary) {
        this.sought = sought;
        this.words = new ArrayList<>(sought.words().size());
        for (String word : sought.words()) {
            words.add(vocabulary.find(word));
        }
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
        titlesSeen++;
        double shared = 0;
        double weight = 0;
        for (SoughtWord word : words) {
            Word known = word.known();
            double own = word.weight();
            if (known != null) {
                shared += title.has(known) ? own : 0;
            } else if (word.mayBeMisspelt()) {
                double best = 0;
                for (Word other : title.words()) {
                    double part = word.likeness(other, 0) * other.weight();
                    if (part > best) {
                        best = part;
                        own = other.weight();
                    }
                }
                shared += best;
            }
            weight += own;
        }
        return shared > 0 ? title.score(sought, shared, weight) : 0;
    }

    /** How many titles it was compared with. */
    int titlesSeen() {
        return titlesSeen;
    }
}
