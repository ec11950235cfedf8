/**
 * Internal: which number each label of a list says. Most labels are plain only in sight of the others, or of the same
 * label in another language. Start with {@link org.rightsdeclarations.rule.numbering.label.ListedNumbers}.
 */
@NullMarked
package org.rightsdeclarations.rule.numbering.label;

import org.jspecify.annotations.NullMarked;
