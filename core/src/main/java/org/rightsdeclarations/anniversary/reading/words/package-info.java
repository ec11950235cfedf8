/**
 * Internal: what reading a text for anniversaries takes, whatever its language. Start with
 * {@link org.rightsdeclarations.anniversary.reading.words.TextReader}.
 */
@NullMarked
package org.rightsdeclarations.anniversary.reading.words;

import org.jspecify.annotations.NullMarked;
