/**
 * Internal: characters that do not belong in a text. Start with
 * {@link org.rightsdeclarations.rule.hygiene.HygieneRules}.
 */
@NullMarked
package org.rightsdeclarations.rule.hygiene;

import org.jspecify.annotations.NullMarked;
