/** Reads English texts. Start with {@link org.rightsdeclarations.anniversary.reading.english.EnglishClaims}. */
@NullMarked
package org.rightsdeclarations.anniversary.reading.english;

import org.jspecify.annotations.NullMarked;
