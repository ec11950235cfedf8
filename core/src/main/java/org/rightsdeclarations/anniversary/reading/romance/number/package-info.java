/**
 * Internal: numbers beside a word, in digits, roman numerals and words of a Romance language. Start with
 * {@link org.rightsdeclarations.anniversary.reading.romance.number.PrintedOrdinals}.
 */
@NullMarked
package org.rightsdeclarations.anniversary.reading.romance.number;

import org.jspecify.annotations.NullMarked;
