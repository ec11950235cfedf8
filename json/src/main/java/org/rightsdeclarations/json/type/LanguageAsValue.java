package org.rightsdeclarations.json.type;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.json.document.StructureCode;
import org.rightsdeclarations.json.reading.Reading;
import org.rightsdeclarations.value.LanguageTag;

/**
 * A text that is written with its language as a value, as other formats do: {@code {"lang": "en", "value": "..."}}. Its
 * names are no languages.
 */
final class LanguageAsValue {
    private static final Set<String> LANGUAGE_NAMES = Set.of(
            "lang",
            "language",
            "locale",
            "langue",
            "idioma",
            "@language",
            "@lang",
            "xml:lang",
            "langCode",
            "lang_code",
            "languageCode",
            "language_code",
            "languageTag");

    private static final Set<String> TEXT_NAMES = Set.of(
            "value",
            "text",
            "content",
            "words",
            "string",
            "body",
            "name",
            "label",
            "title",
            "translation",
            "texte",
            "texto",
            "valeur",
            "valor",
            "@value",
            "#text");

    private static final int SHORTEST_NAME = 4;
    private static final int LONGEST_SHOWN = 60;

    /** What was read under such names, in order. */
    private final Map<String, String> values = new LinkedHashMap<>();

    private @Nullable String languageName;
    private @Nullable String textName;

    /** Returns whether a name may be one of these: no language has such a tag. */
    static boolean isName(String name) {
        return name.length() >= SHORTEST_NAME && (LANGUAGE_NAMES.contains(name) || TEXT_NAMES.contains(name));
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    void add(String name, String value) {
        values.put(name, value);
        if (LANGUAGE_NAMES.contains(name)) {
            languageName = name;
        } else {
            textName = name;
        }
    }

    /** The values by name, for names that are taken for languages after all. */
    Map<String, String> values() {
        return values;
    }

    /** Returns the language that is named; empty if these are no language and text. */
    Optional<LanguageTag> language() {
        return languageName == null || textName == null || values.size() != 2
                ? Optional.empty()
                : LanguageTag.find(values.getOrDefault(languageName, "").replace('_', '-'))
                        .map(LanguageTag::canonical);
    }

    /** Returns the words. */
    String text() {
        return values.getOrDefault(textName, "");
    }

    /** Reports how such texts are written, once in a document. */
    void report(LanguageTag language, long start, Reading in) {
        in.reportOnceAt(
                start,
                StructureCode.LANGUAGE_AS_VALUE,
                Map.of(
                        "language",
                        String.valueOf(languageName),
                        "text",
                        String.valueOf(textName),
                        "example",
                        "{\"" + language + "\": \"" + shown(text()) + "\"}"));
    }

    /** Shows words that can be copied as they are, and stands for others by an ellipsis. */
    private static String shown(String words) {
        boolean isPlain = words.length() <= LONGEST_SHOWN
                && words.chars().noneMatch(c -> c < ' ' || c == '"' || c == '\\' || Character.isSurrogate((char) c));
        return isPlain ? words : "...";
    }
}
