/**
 * Internal: numbers that no label of a list has. How the list would print them, and what the texts before them hold or
 * say in their place. Start with {@link org.rightsdeclarations.rule.numbering.omission.Omission}.
 */
@NullMarked
package org.rightsdeclarations.rule.numbering.omission;

import org.jspecify.annotations.NullMarked;
