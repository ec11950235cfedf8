/**
 * Internal: reads English texts. Start with {@link org.rightsdeclarations.anniversary.reading.english.EnglishReader}.
 */
@NullMarked
package org.rightsdeclarations.anniversary.reading.english;

import org.jspecify.annotations.NullMarked;
