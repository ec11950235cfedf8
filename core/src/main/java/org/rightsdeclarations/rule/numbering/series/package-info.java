/**
 * Internal: how the numbers of a list count. A list holds one series or several, each of which should count on by one;
 * where it does not, the likeliest cause is found. Start with
 * {@link org.rightsdeclarations.rule.numbering.series.ListNumbering}.
 */
@NullMarked
package org.rightsdeclarations.rule.numbering.series;

import org.jspecify.annotations.NullMarked;
