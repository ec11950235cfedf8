/**
 * What programs need that are run on a terminal, beside the options that picocli reads. Start with
 * {@link org.rightsdeclarations.examples.terminal.Terminal}.
 *
 * <p>{@code Printable}, {@code Glyph} and {@code Isolation} make foreign text fit to be printed; {@code Output} notices
 * that nobody reads; {@code Search} finds the files that are named.
 */
@NullMarked
package org.rightsdeclarations.examples.terminal;

import org.jspecify.annotations.NullMarked;
