/**
 * Internal: where a part of a declaration is by what the declaration itself prints. Start with
 * {@link org.rightsdeclarations.description.place.PrintedPlace}.
 */
@NullMarked
package org.rightsdeclarations.description.place;

import org.jspecify.annotations.NullMarked;
