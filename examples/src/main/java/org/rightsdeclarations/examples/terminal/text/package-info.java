/**
 * Text as a terminal shows it: without what the terminal would obey, in its own direction, as wide as its cells. Start
 * with {@code Printable}; {@code Wrapping} breaks long text into lines.
 */
@NullMarked
package org.rightsdeclarations.examples.terminal.text;

import org.jspecify.annotations.NullMarked;
