/**
 * Internal: where the numbers of a list go on from those of another: the articles of a constitution through its
 * chapters. Such a list need not begin with 1, and may lack numbers at its border. Start with
 * {@link org.rightsdeclarations.rule.numbering.continuation.Borders}.
 */
@NullMarked
package org.rightsdeclarations.rule.numbering.continuation;

import org.jspecify.annotations.NullMarked;
