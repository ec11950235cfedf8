/**
 * Numbers as labels print them: figures, letters and words of many scripts, read as a whole or not at all.
 *
 * <p>Start with {@link org.rightsdeclarations.numeral.Numeral}, one reading of a label as a number;
 * {@link org.rightsdeclarations.numeral.PrintedNumber} says where in the label it stands, and of what it is a part.
 *
 * <p>Experimental: any version may change it.
 */
@NullMarked
package org.rightsdeclarations.numeral;

import org.jspecify.annotations.NullMarked;
