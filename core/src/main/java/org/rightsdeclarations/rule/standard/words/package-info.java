/** The words of a declaration, found by address, and the numbers that they say. */
@NullMarked
package org.rightsdeclarations.rule.standard.words;

import org.jspecify.annotations.NullMarked;
