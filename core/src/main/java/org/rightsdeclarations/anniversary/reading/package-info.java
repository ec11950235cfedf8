/**
 * Internal: the languages in which texts are read for anniversaries. Start with
 * {@link org.rightsdeclarations.anniversary.reading.ReadLanguages}; what a language must offer is a
 * {@link org.rightsdeclarations.anniversary.reading.words.TextReader}.
 */
@NullMarked
package org.rightsdeclarations.anniversary.reading;

import org.jspecify.annotations.NullMarked;
