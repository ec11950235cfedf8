/**
 * What texts say of anniversaries, beside what a declaration lists. Start with
 * {@link org.rightsdeclarations.rule.standard.claim.TextClaims}.
 */
@NullMarked
package org.rightsdeclarations.rule.standard.claim;

import org.jspecify.annotations.NullMarked;
