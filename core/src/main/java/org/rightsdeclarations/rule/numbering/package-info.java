/**
 * Internal: how sections and provisions are numbered. Start with
 * {@link org.rightsdeclarations.rule.numbering.NumberingRules}. The packages below read the labels of a list, find how
 * it counts, and where another list goes on; what is wrong is weighed and told of here.
 */
@NullMarked
package org.rightsdeclarations.rule.numbering;

import org.jspecify.annotations.NullMarked;
