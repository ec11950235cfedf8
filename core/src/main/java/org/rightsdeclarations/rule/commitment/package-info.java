/**
 * Internal: what is promised, and whether it could be checked. Start with
 * {@link org.rightsdeclarations.rule.commitment.CommitmentRules}.
 */
@NullMarked
package org.rightsdeclarations.rule.commitment;

import org.jspecify.annotations.NullMarked;
