/**
 * Characters that do not belong in a text. Start with {@link org.rightsdeclarations.rule.hygiene.HygieneRules}. Not
 * exported.
 */
@NullMarked
package org.rightsdeclarations.rule.hygiene;

import org.jspecify.annotations.NullMarked;
