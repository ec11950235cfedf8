/**
 * The world around a declaration: events, places, parties, and other instruments.
 *
 * <p>Start with {@link org.rightsdeclarations.world.Event}, one edition of a forum,
 * {@link org.rightsdeclarations.world.Party}, who adopts, signs, commits and benefits, and
 * {@link org.rightsdeclarations.world.Instrument}, what declarations cite and celebrate.
 * {@link org.rightsdeclarations.world.Citation} and {@link org.rightsdeclarations.world.NoteAnchor} say where the text
 * leads to something else.
 */
@NullMarked
package org.rightsdeclarations.world;

import org.jspecify.annotations.NullMarked;
