/**
 * Internal: finds titles by their words, and those that are like others. Start with
 * {@link org.rightsdeclarations.catalogue.title.TitleIndex}. Knows nothing of what has the titles.
 *
 * <p>What is looked at for one title depends on its words and on the titles that share a rare one with it, not on how
 * many titles there are.
 */
@NullMarked
package org.rightsdeclarations.catalogue.title;

import org.jspecify.annotations.NullMarked;
