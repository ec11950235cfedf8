package org.rightsdeclarations.template;

import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.translation.Translation;

/** The words of the embedding system, looked for when the first words are. */
final class OwnTranslations {
    static final List<Translation> FOUND =
            ServiceLoader.load(Translation.class, Translation.class.getClassLoader()).stream()
                    .map(ServiceLoader.Provider::get)
                    .toList();

    private OwnTranslations() {}

    /** Returns a text in exactly this language; null if nobody has one. */
    static @Nullable String find(String key, Locale language) {
        for (Translation own : FOUND) {
            if (own.getLanguage().equals(language)) {
                String text = own.find(key).orElse(null);
                if (text != null) {
                    return text;
                }
            }
        }
        return null;
    }
}
