/**
 * A program that shows which anniversaries fall in some years, and writes them as a file for calendar programs. Start
 * with {@link org.rightsdeclarations.examples.calendar.Anniversaries}.
 *
 * <p>{@code CalendarOptions} are what was asked for, {@code Table} is for people, {@code CalendarFile} for calendar
 * programs.
 */
@NullMarked
package org.rightsdeclarations.examples.calendar;

import org.jspecify.annotations.NullMarked;
