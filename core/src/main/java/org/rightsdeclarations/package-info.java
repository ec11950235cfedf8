/**
 * Human-rights declarations: their parts, as immutable types.
 *
 * <p>Start with {@link org.rightsdeclarations.Declaration}. A short text in one language is written with
 * {@link org.rightsdeclarations.Declaration#in(String)}; a deep one is built from
 * {@link org.rightsdeclarations.Section}s that hold {@link org.rightsdeclarations.Clause}s and
 * {@link org.rightsdeclarations.Commitment}s. Lists and flat views are in document order.
 */
@NullMarked
@ModelStyle
package org.rightsdeclarations;

import org.jspecify.annotations.NullMarked;
