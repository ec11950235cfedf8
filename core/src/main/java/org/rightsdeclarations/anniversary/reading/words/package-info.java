/** The words of a text of any language, and what they say of anniversaries. */
@NullMarked
package org.rightsdeclarations.anniversary.reading.words;

import org.jspecify.annotations.NullMarked;
