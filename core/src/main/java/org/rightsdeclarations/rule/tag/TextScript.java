package org.rightsdeclarations.rule.tag;

import java.lang.Character.UnicodeScript;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.rightsdeclarations.characters.Unicode;
import org.rightsdeclarations.description.Part;
import org.rightsdeclarations.language.MistakenTag;
import org.rightsdeclarations.value.LanguageTag;

/** What the script of a text tells about its tag. */
final class TextScript {
    private TextScript() {}

    /** Finds the language that is meant by a tag of another one: that of most letters of its text. */
    static Optional<String> meant(LanguageTag tag, Part<?> words) {
        return words.as(String.class).flatMap(TextScript::of).flatMap(script -> MistakenTag.of(tag.toString(), script));
    }

    /** Finds the script of more than half of the letters. */
    private static Optional<UnicodeScript> of(String text) {
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
