/** Internal: reads French texts. Start with {@link org.rightsdeclarations.anniversary.reading.french.French}. */
@NullMarked
package org.rightsdeclarations.anniversary.reading.french;

import org.jspecify.annotations.NullMarked;
