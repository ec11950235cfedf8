package org.rightsdeclarations.rule;

import org.rightsdeclarations.text.LanguageTag;

/**
 * A text in one language. Immutable and thread-safe.
 *
 * @param language its language
 * @param text its words
 */
public record Passage(LanguageTag language, String text) {}
