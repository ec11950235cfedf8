/**
 * A program that shows which commitments of declarations may fall due in some years, and writes them as a page to be
 * printed. Start with {@link org.rightsdeclarations.examples.commitment.Commitments}.
 *
 * <p>{@code Documents} reads the declarations, {@code Agenda} sorts what they promise. {@code AgendaText} is for the
 * terminal, {@code AgendaPage} for paper.
 */
@NullMarked
package org.rightsdeclarations.examples.commitment;

import org.jspecify.annotations.NullMarked;
