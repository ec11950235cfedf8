package org.rightsdeclarations.catalogue.title;

/**
 * Tells what is found.
 *
 * @param <E> the type of what has titles
 * @param <M> the type of what is found
 */
@FunctionalInterface
public interface Found<E, M> {
    /**
     * Returns what is found.
     *
     * @param entry what has the title
     * @param title its title that is most like the one sought, as printed
     * @param score how much the two are alike, above 0; 1 if they have the same words
     * @return what tells so
     */
    M of(E entry, String title, double score);
}
