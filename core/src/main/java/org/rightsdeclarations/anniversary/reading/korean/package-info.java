/** Internal: reads Korean texts. Start with {@link org.rightsdeclarations.anniversary.reading.korean.KoreanReader}. */
@NullMarked
package org.rightsdeclarations.anniversary.reading.korean;

import org.jspecify.annotations.NullMarked;
