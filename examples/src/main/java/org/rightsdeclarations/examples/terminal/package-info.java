/**
 * What programs need that are run on a terminal, beside the options that picocli reads. Start with
 * {@link org.rightsdeclarations.examples.terminal.Terminal}.
 *
 * <p>{@code Output} notices that nobody reads; {@code Search} finds the files that are named; the package {@code text}
 * makes foreign text fit to be printed.
 */
@NullMarked
package org.rightsdeclarations.examples.terminal;

import org.jspecify.annotations.NullMarked;
