/**
 * Internal: what French and Spanish have in common when they speak of anniversaries: the ordinal stands beside the
 * word, and after it "de", articles, what happened, and a title. A language gives its words and numbers; start with
 * {@link org.rightsdeclarations.anniversary.reading.romance.RomanceReader}.
 */
@NullMarked
package org.rightsdeclarations.anniversary.reading.romance;

import org.jspecify.annotations.NullMarked;
