package org.rightsdeclarations.template;

import java.util.List;

/**
 * The one list of the languages of messages beside English, as BCP 47 tags: what else is said of a language is said in
 * its bundles. English is in the bundles without a language. Whoever adds one is told by the tests what is missing.
 */
public final class LanguageList {
    public static final List<String> TRANSLATED = List.of("ar", "de", "es", "fr", "ko", "pt", "ru", "zh", "zh-Hant");

    private LanguageList() {}
}
