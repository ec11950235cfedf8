package org.rightsdeclarations.rule.repetition;

import org.rightsdeclarations.description.Part;
import org.rightsdeclarations.value.LanguageTag;

/**
 * Provisions that say again what others said before.
 *
 * @param language the language of the texts
 * @param provisions how many provisions are repeated, one or more
 * @param first the first that is repeated
 * @param last the last that is repeated
 * @param original what the first says again
 * @param originalLast what the last says again
 */
record Repetition(
        LanguageTag language, int provisions, Part<?> first, Part<?> last, Part<?> original, Part<?> originalLast) {
    /**
     * Whether several provisions are repeated.
     *
     * @return {@code true} for a block, {@code false} for one provision
     */
    boolean isBlock() {
        return provisions > 1;
    }
}
