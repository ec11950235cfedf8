/** Finds text that stands twice. Start with {@link org.rightsdeclarations.rule.standard.repetition.Repetitions}. */
@NullMarked
package org.rightsdeclarations.rule.standard.repetition;

import org.jspecify.annotations.NullMarked;
