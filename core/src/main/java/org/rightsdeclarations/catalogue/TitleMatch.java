package org.rightsdeclarations.catalogue;

import static org.rightsdeclarations.problem.MissingValueException.require;

import org.rightsdeclarations.catalogue.title.TitleIndex;
import org.rightsdeclarations.world.Instrument;

/**
 * An instrument that a title may mean. Immutable and thread-safe.
 *
 * @param entry the instrument
 * @param title its title that is most similar to the one sought
 * @param score how similar the two are, above 0; {@value #EXACT} only if they have the same words in the same order
 */
public record TitleMatch(CatalogueEntry<Instrument> entry, String title, double score)
        implements Comparable<TitleMatch> {
    /**
     * The score of a title that has the same words in the same order; case, punctuation and a leading "the" do not
     * count.
     */
    public static final double EXACT = TitleIndex.EXACT;

    /**
     * The score from which a title is so similar to another that a misspelling is likelier than a different instrument.
     */
    public static final double NEAR = TitleIndex.NEAR;

    /**
     * Creates a match.
     *
     * @param entry the instrument
     * @param title the title of it that was compared
     * @param score how similar they are
     */
    public TitleMatch {
        require(entry, "entry");
        require(title, "title");
    }

    /**
     * Whether the titles have the same words in the same order.
     *
     * @return {@code true} if the score is {@value #EXACT}
     */
    public boolean isExact() {
        return score == EXACT;
    }

    /** Orders by score, the best first. */
    @Override
    public int compareTo(TitleMatch other) {
        return Double.compare(other.score, score);
    }

    /** Returns the title and the score in percent. */
    @Override
    public String toString() {
        return title + " (" + Math.round(100 * score) + " %)";
    }
}
