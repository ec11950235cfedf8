/**
 * Internal: which items of two lists are the same in two languages, by their ids, by what their labels say however they
 * are printed, and by their places. Nothing here knows what the items are. Start with
 * {@link org.rightsdeclarations.description.alignment.Alignment}.
 */
@NullMarked
package org.rightsdeclarations.description.alignment;

import org.jspecify.annotations.NullMarked;
