package org.rightsdeclarations.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/** Words that people write for tags, such as names of languages; read when a tag is wrong. */
final class TagWords {
    private static final Map<String, String> LANGUAGES = new HashMap<>();
    private static final Map<String, String> SCRIPTS = new HashMap<>();

    static {
        for (StringTokenizer lines = new StringTokenizer(Registry.read("meant.txt"), "\n"); lines.hasMoreTokens(); ) {
            String line = lines.nextToken();
            if (!line.startsWith("#")) {
                add(new StringTokenizer(line));
            }
        }
    }

    private TagWords() {}

    private static void add(StringTokenizer line) {
        String meant = line.nextToken();
        boolean isScript = meant.startsWith("-");
        while (line.hasMoreTokens()) {
            if (isScript) {
                SCRIPTS.put(line.nextToken(), meant.substring(1).toLowerCase(Locale.ROOT));
            } else {
                LANGUAGES.put(line.nextToken(), meant);
            }
        }
    }

    /** Returns the tag that is meant by a word for a language, in lower case; null for other words. */
    static @Nullable String languageOf(String word) {
        return LANGUAGES.get(word);
    }

    /** Returns the script that is meant by a word behind a language, both in lower case; null for other words. */
    static @Nullable String scriptOf(String word) {
        return SCRIPTS.get(word);
    }
}
