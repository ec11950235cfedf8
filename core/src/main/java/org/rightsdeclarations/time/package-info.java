/**
 * Dates as exact as a document says them.
 *
 * <p>Start with {@link org.rightsdeclarations.time.PartialDate}, a year, a month or a day; a
 * {@link org.rightsdeclarations.time.DateRange} goes from one of them to another. Neither is ever widened: a year does
 * not become its first of January.
 */
@NullMarked
package org.rightsdeclarations.time;

import org.jspecify.annotations.NullMarked;
