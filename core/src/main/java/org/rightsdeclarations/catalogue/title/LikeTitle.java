package org.rightsdeclarations.catalogue.title;

/**
 * A title that is like the one sought.
 *
 * @param title the title
 * @param score how much, above 0
 */
record LikeTitle(IndexedTitle title, double score) {}
