/**
 * Text in languages, and the labels that a document prints before its parts.
 *
 * <p>Start with {@link org.rightsdeclarations.text.LocalizedText}, the text of a declaration by language, and
 * {@link org.rightsdeclarations.text.Label}, such as {@code (a)} or {@code Article 1}. Both keep what was printed and
 * never normalise it; what a label counts is derived, as {@link org.rightsdeclarations.text.Numeral}s.
 */
@NullMarked
package org.rightsdeclarations.text;

import org.jspecify.annotations.NullMarked;
