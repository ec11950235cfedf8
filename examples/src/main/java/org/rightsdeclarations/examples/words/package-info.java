/**
 * Words, dates and titles in the language of a reader, for terminals and for pages. Start with
 * {@link org.rightsdeclarations.examples.words.Words}.
 *
 * <p>{@code Title} chooses a text that suits the reader, {@code Dates} and {@code Years} say when, {@code Html} makes
 * pages.
 */
@NullMarked
package org.rightsdeclarations.examples.words;

import org.jspecify.annotations.NullMarked;
