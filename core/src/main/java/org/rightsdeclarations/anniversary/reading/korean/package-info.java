/** Reads Korean texts. Start with {@link org.rightsdeclarations.anniversary.reading.korean.KoreanClaims}. */
@NullMarked
package org.rightsdeclarations.anniversary.reading.korean;

import org.jspecify.annotations.NullMarked;
