/**
 * Internal: what the texts of a declaration say of anniversaries: which they mention, with which numbers, and whether
 * they speak of their own year. Start with {@link org.rightsdeclarations.rule.anniversary.text.TextMentions}. Knows
 * nothing of what is right.
 */
@NullMarked
package org.rightsdeclarations.rule.anniversary.text;

import org.jspecify.annotations.NullMarked;
