/**
 * Internal: the words of titles, what each of them weighs, and which of them are spelt like others. Start with
 * {@link org.rightsdeclarations.catalogue.word.TitleWords} and
 * {@link org.rightsdeclarations.catalogue.word.Vocabulary}. Knows titles as numbers only.
 */
@NullMarked
package org.rightsdeclarations.catalogue.word;

import org.jspecify.annotations.NullMarked;
