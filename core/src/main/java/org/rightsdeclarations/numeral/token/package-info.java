/**
 * Internal: the pieces that labels are made of, each read by itself: runs of characters, Chinese numerals and English
 * words for numbers, what makes an ordinal of figures, and punctuation. What a label counts follows from all of them.
 */
@NullMarked
package org.rightsdeclarations.numeral.token;

import org.jspecify.annotations.NullMarked;
