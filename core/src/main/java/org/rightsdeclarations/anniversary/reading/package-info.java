/**
 * Reads what texts say about anniversaries, language by language. Start with
 * {@link org.rightsdeclarations.anniversary.reading.ReadLanguage}.
 */
@NullMarked
package org.rightsdeclarations.anniversary.reading;

import org.jspecify.annotations.NullMarked;
