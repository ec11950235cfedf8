/**
 * What is promised, and whether it could be checked. Start with
 * {@link org.rightsdeclarations.rule.commitment.CommitmentRules}. Not exported.
 */
@NullMarked
package org.rightsdeclarations.rule.commitment;

import org.jspecify.annotations.NullMarked;
