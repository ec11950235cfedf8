/**
 * The single values that a declaration is made of: texts by language, labels, dates as exact as a document says them,
 * and names.
 *
 * <p>Start with {@link org.rightsdeclarations.value.LocalizedText}, the text of a declaration by language. What was
 * printed is kept and never normalised, and no date is ever widened: a year does not become its first of January.
 */
@NullMarked
package org.rightsdeclarations.value;

import org.jspecify.annotations.NullMarked;
