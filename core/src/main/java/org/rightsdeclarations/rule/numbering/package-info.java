/**
 * Internal: how sections and provisions are numbered. Start with
 * {@link org.rightsdeclarations.rule.numbering.NumberingRules}.
 */
@NullMarked
package org.rightsdeclarations.rule.numbering;

import org.jspecify.annotations.NullMarked;
