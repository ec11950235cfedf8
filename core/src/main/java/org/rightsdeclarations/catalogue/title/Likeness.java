package org.rightsdeclarations.catalogue.title;

/**
 * An entry that a title may mean.
 *
 * @param <E> the type of the entry
 * @param entry the entry
 * @param title the title of it that is most like the one looked for
 * @param score how much the two are alike
 */
public record Likeness<E>(E entry, String title, double score) implements Comparable<Likeness<E>> {
    /** The score of a title that has the same words in the same order. */
    public static final double EXACT = 1;

    /** The score from which a slip is likelier than another entry. */
    public static final double NEAR = 0.8;

    /** Orders by score, the best first. */
    @Override
    public int compareTo(Likeness<E> other) {
        return Double.compare(other.score, score);
    }
}
