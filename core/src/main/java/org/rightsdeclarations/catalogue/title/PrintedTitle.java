package org.rightsdeclarations.catalogue.title;

/**
 * A title of something.
 *
 * @param owner the number of what has it
 * @param text the title as printed
 * @param title its words
 */
record PrintedTitle(int owner, String text, IndexedTitle title) {}
