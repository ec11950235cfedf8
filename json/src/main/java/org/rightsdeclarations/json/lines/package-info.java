/**
 * Internal: takes a stream of bytes apart into the lines of newline-delimited JSON. Whether a line holds a document is
 * seen elsewhere.
 *
 * <p>{@code Lines} is the stream of them, {@code LineReader} finds where they end, and a {@code Line} knows its number.
 */
@NullMarked
package org.rightsdeclarations.json.lines;

import org.jspecify.annotations.NullMarked;
