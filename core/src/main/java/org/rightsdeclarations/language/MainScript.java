package org.rightsdeclarations.language;

import java.lang.Character.UnicodeScript;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.rightsdeclarations.characters.Unicode;

/** The script that a text is written in. */
public final class MainScript {
    private MainScript() {}

    /**
     * Finds the script of more than half of the letters of a text.
     *
     * @param text the text
     * @return the script; empty if there is none, as in a text without letters
     */
    public static Optional<UnicodeScript> of(String text) {
        Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
        int letters = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (Unicode.isLetter(c)) {
                letters++;
                counts.merge(Unicode.script(c), 1, Integer::sum);
            }
        }
        int half = letters / 2;
        return counts.entrySet().stream()
                .filter(count -> count.getValue() > half)
                .max(Comparator.comparingInt(Map.Entry::getValue))
                .map(Map.Entry::getKey);
    }
}
