/** Text that appears twice. Start with {@link org.rightsdeclarations.rule.repetition.RepetitionRules}. Not exported. */
@NullMarked
package org.rightsdeclarations.rule.repetition;

import org.jspecify.annotations.NullMarked;
