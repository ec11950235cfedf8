/**
 * Which anniversaries fall when, how they are called, and what texts say about them.
 *
 * <p>Start with {@link org.rightsdeclarations.anniversary.AnniversaryCalendar}, which computes
 * {@link org.rightsdeclarations.anniversary.Commemoration}s of instruments and occurrences;
 * {@link org.rightsdeclarations.anniversary.AnniversaryFormat} writes "75th anniversary" in the language of a reader,
 * and {@link org.rightsdeclarations.anniversary.AnniversaryReader} finds such words in a text.
 *
 * <h2>List the anniversaries of a year</h2>
 *
 * <p>Here, the round ones of the year in which the event of a declaration is held;
 * {@link org.rightsdeclarations.anniversary.AnniversaryCalendar#in} takes a year:
 *
 * <pre>{@code
 * import java.util.Locale;
 * import org.rightsdeclarations.anniversary.AnniversaryCalendar;
 * import org.rightsdeclarations.anniversary.AnniversaryFormat;
 * import org.rightsdeclarations.anniversary.Commemoration;
 * import org.rightsdeclarations.catalogue.InstrumentCatalogue;
 *
 * AnniversaryCalendar round =
 *         AnniversaryCalendar.of(InstrumentCatalogue.standard()).round();
 * AnniversaryFormat format = AnniversaryFormat.in(Locale.ENGLISH);
 * for (Commemoration marked : round.coinciding(declaration.getEvent().orElseThrow())) {
 *     out.println("  " + marked.getDate() + "  " + format.describe(marked));
 * }
 * }</pre>
 */
@NullMarked
package org.rightsdeclarations.anniversary;

import org.jspecify.annotations.NullMarked;
