/**
 * Internal: what a declaration and its texts say about anniversaries. Start with
 * {@link org.rightsdeclarations.rule.anniversary.AnniversaryRules}.
 */
@NullMarked
package org.rightsdeclarations.rule.anniversary;

import org.jspecify.annotations.NullMarked;
