/**
 * Internal: reads Russian texts. Start with {@link org.rightsdeclarations.anniversary.reading.russian.RussianReader}.
 */
@NullMarked
package org.rightsdeclarations.anniversary.reading.russian;

import org.jspecify.annotations.NullMarked;
