package org.rightsdeclarations.problem;

import java.util.Locale;
import java.util.Map;

/**
 * Names of languages and scripts in the language of a reader, as the JDK knows them, with the tag behind: it says what
 * the name leaves out, and which one it is where the name is another on another JDK.
 */
final class LanguageName {
    private LanguageName() {}

    /** Names the language of a tag, without script and region. */
    static String ofLanguage(String tag, Messages messages) {
        Locale language = Locale.forLanguageTag(tag);
        return named(language.getDisplayLanguage(messages.locale()), language.getLanguage(), tag, messages);
    }

    /** Names a script of ISO 15924. */
    static String ofScript(String code, Messages messages) {
        String name = Locale.forLanguageTag("und-" + code).getDisplayScript(messages.locale());
        return named(name, code, code, messages);
    }

    /** A language that has no name has its subtag for one. */
    private static String named(String name, String unnamed, String tag, Messages messages) {
        String shown = messages.isolate(Excerpt.whole(tag));
        return name.isEmpty() || name.equals(unnamed)
                ? shown
                : Messages.in(messages.locale()).frame("language.named", Map.of("name", name, "tag", shown));
    }
}
