/**
 * Which anniversaries fall when, and how they are called.
 *
 * <p>Start with {@link org.rightsdeclarations.anniversary.AnniversaryCalendar}, which computes
 * {@link org.rightsdeclarations.anniversary.Commemoration}s of instruments and occurrences;
 * {@link org.rightsdeclarations.anniversary.AnniversaryFormat} writes "75th anniversary" in the language of a reader.
 */
@NullMarked
package org.rightsdeclarations.anniversary;

import org.jspecify.annotations.NullMarked;
