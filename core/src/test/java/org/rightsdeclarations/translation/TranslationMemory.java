package org.rightsdeclarations.translation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rightsdeclarations.template.LanguageList;

/**
 * The English that each translation was made from. {@code english.properties} holds what holds for all languages; the
 * file of a language holds what its translation was made from otherwise.
 */
final class TranslationMemory {
    private static final Path FOLDER = Path.of("src/test/resources/org/rightsdeclarations/translation/made-from");
    private static final String SHARED = "english";

    private final Map<String, String> shared = read(SHARED);
    private final Map<String, Map<String, String>> own = new TreeMap<>();

    TranslationMemory() {
        LanguageList.TRANSLATED.forEach(language -> own.put(language, read(language)));
    }

    private static Path file(String name) {
        return FOLDER.resolve(name + Bundle.ENDING);
    }

    private static Map<String, String> read(String name) {
        return Files.exists(file(name)) ? Bundle.read(file(name)) : new TreeMap<>();
    }

    /** Returns the English that a translation was made from; empty if nobody said so. */
    String madeFrom(String language, String key) {
        return own.getOrDefault(language, Map.of()).getOrDefault(key, shared.getOrDefault(key, ""));
    }

    /** Remembers that the translation of a key says what the English says now. */
    void confirm(String language, String key, String english) {
        own.computeIfAbsent(language, unknown -> new TreeMap<>()).put(key, english);
    }

    /** Writes the files anew: what all languages agree on is written once. */
    void write(Map<String, String> english) throws IOException {
        Map<String, Map<String, String>> effective = new LinkedHashMap<>();
        own.keySet().forEach(language -> {
            Map<String, String> texts = new TreeMap<>();
            english.keySet().forEach(key -> texts.put(key, madeFrom(language, key)));
            effective.put(language, texts);
        });
        Map<String, String> common = new TreeMap<>();
        english.forEach((key, text) -> {
            boolean isOfAll = effective.values().stream()
                    .map(texts -> texts.getOrDefault(key, ""))
                    .allMatch(from -> from.isEmpty() || from.equals(text));
            common.put(key, isOfAll ? text : shared.getOrDefault(key, text));
        });
        Files.createDirectories(FOLDER);
        write(SHARED, common, "The English that translations were made from.");
        for (Map.Entry<String, Map<String, String>> language : effective.entrySet()) {
            Map<String, String> texts = language.getValue();
            texts.entrySet()
                    .removeIf(
                            text -> text.getValue().isEmpty() || text.getValue().equals(common.get(text.getKey())));
            write(language.getKey(), texts, "What these were made from, where it is not that of english.properties.");
        }
    }

    private static void write(String name, Map<String, String> texts, String comment) throws IOException {
        if (texts.isEmpty()) {
            Files.deleteIfExists(file(name));
            return;
        }
        Files.writeString(
                file(name),
                texts.entrySet().stream()
                        .map(text -> text.getKey() + '=' + escaped(text.getValue()) + '\n')
                        .collect(Collectors.joining(
                                "",
                                "# " + comment + " Written by TranslationsTest with -Dtranslations.confirm.\n",
                                "")));
    }

    private static String escaped(String text) {
        String escaped = text.replace("\\", "\\\\").replace("\n", "\\n");
        return escaped.startsWith(" ") ? "\\" + escaped : escaped;
    }
}
