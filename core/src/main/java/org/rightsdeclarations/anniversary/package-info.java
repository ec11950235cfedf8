/**
 * Which anniversaries fall when, how they are called, and what texts say about them.
 *
 * <p>Start with {@link org.rightsdeclarations.anniversary.AnniversaryCalendar}, which computes
 * {@link org.rightsdeclarations.anniversary.Commemoration}s of instruments and occurrences;
 * {@link org.rightsdeclarations.anniversary.AnniversaryFormat} writes "75th anniversary" in the language of a reader,
 * and {@link org.rightsdeclarations.anniversary.AnniversaryReader} finds such words in a text.
 */
@NullMarked
package org.rightsdeclarations.anniversary;

import org.jspecify.annotations.NullMarked;
