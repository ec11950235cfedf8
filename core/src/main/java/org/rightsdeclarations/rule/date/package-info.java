/**
 * Internal: when things happened, and in which order. Start with {@link org.rightsdeclarations.rule.date.DateRules}.
 */
@NullMarked
package org.rightsdeclarations.rule.date;

import org.jspecify.annotations.NullMarked;
