/**
 * A program that shows which anniversaries fall in some years, writes them as a page to be hung up, and as a file for
 * calendar programs. Start with {@link org.rightsdeclarations.examples.calendar.Anniversaries}.
 *
 * <p>{@code CalendarOptions} are what was asked for, {@code Origins} what has anniversaries. {@code Table} is for the
 * terminal, {@code YearPage} for the wall, {@code CalendarFile} for calendar programs.
 */
@NullMarked
package org.rightsdeclarations.examples.calendar;

import org.jspecify.annotations.NullMarked;
