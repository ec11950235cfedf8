/** Internal: reads Arabic texts. Start with {@link org.rightsdeclarations.anniversary.reading.arabic.ArabicReader}. */
@NullMarked
package org.rightsdeclarations.anniversary.reading.arabic;

import org.jspecify.annotations.NullMarked;
