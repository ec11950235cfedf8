/** Internal: reads Spanish texts. Start with {@link org.rightsdeclarations.anniversary.reading.spanish.Spanish}. */
@NullMarked
package org.rightsdeclarations.anniversary.reading.spanish;

import org.jspecify.annotations.NullMarked;
