/**
 * Internal: reads Chinese texts. Start with {@link org.rightsdeclarations.anniversary.reading.chinese.ChineseReader}.
 */
@NullMarked
package org.rightsdeclarations.anniversary.reading.chinese;

import org.jspecify.annotations.NullMarked;
