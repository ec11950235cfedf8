/**
 * Internal: words that were lost, broken or doubled, and marks that were. Start with
 * {@link org.rightsdeclarations.rule.wording.WordingRules}.
 */
@NullMarked
package org.rightsdeclarations.rule.wording;

import org.jspecify.annotations.NullMarked;
