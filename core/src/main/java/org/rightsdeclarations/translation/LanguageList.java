package org.rightsdeclarations.translation;

import java.util.List;

/**
 * The one list of the languages of messages, as BCP 47 tags: what else is said of a language is said in its bundles.
 * Whoever adds one is told by the tests what is missing.
 */
final class LanguageList {
    /** English, in which everything is said, is in the bundles without a language. */
    static final String ENGLISH = "en";

    static final List<String> TRANSLATED = List.of("ar", "de", "es", "fr", "ko", "pt", "ru", "zh", "zh-Hant");

    private LanguageList() {}
}
