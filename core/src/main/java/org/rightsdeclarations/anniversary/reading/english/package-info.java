/**
 * Reads English texts. Start with {@link org.rightsdeclarations.anniversary.reading.english.EnglishReader}. Not
 * exported.
 */
@NullMarked
package org.rightsdeclarations.anniversary.reading.english;

import org.jspecify.annotations.NullMarked;
