/**
 * Internal: what the same text in several languages should have in common, and what not. Start with
 * {@link org.rightsdeclarations.rule.parity.ParityRules}.
 */
@NullMarked
package org.rightsdeclarations.rule.parity;

import org.jspecify.annotations.NullMarked;
