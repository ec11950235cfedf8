/** Internal: text that appears twice. Start with {@link org.rightsdeclarations.rule.repetition.RepetitionRules}. */
@NullMarked
package org.rightsdeclarations.rule.repetition;

import org.jspecify.annotations.NullMarked;
