package org.rightsdeclarations.problem;

import java.util.Locale;
import java.util.Map;

/**
 * A letter with its code and the name of its script in the language of a reader. The names of characters, such as
 * {@code CYRILLIC SMALL LETTER A}, are in English only.
 */
final class LetterName {
    /** The scripts that letters are mistaken in, as names of characters begin, and their codes by ISO 15924. */
    private static final Map<String, String> CODES =
            Map.of("ARABIC", "Arab", "CYRILLIC", "Cyrl", "GREEK", "Grek", "HEBREW", "Hebr", "LATIN", "Latn");

    private static final String CODE = "U+";
    private static final int LONGEST_CODE = 8;
    private static final String HEXADECIMAL = "0123456789ABCDEF";

    private LetterName() {}

    /**
     * Returns a letter that was named as {@code U+0430 CYRILLIC SMALL LETTER A}, such as {@code а (U+0430,
     * Kyrillisch)}.
     */
    static String of(String described, Messages messages) {
        String[] words = described.split(" ", 3);
        String code = words[0];
        int letter = letterOf(code);
        if (letter < 0 || messages.locale().getLanguage().equals(Locale.ENGLISH.getLanguage())) {
            return messages.isolate(Excerpt.whole(described));
        }
        String script = words.length < 2 ? "" : CODES.getOrDefault(words[1], "");
        String name =
                script.isEmpty() ? "" : Locale.forLanguageTag("und-" + script).getDisplayScript(messages.locale());
        return messages.isolate(Excerpt.whole(Character.toString(letter)))
                + " ("
                + messages.isolate(code)
                + (name.isEmpty() ? "" : ", " + name)
                + ")";
    }

    /** Returns the character of a code; -1 for what is none, as others may write it. */
    private static int letterOf(String code) {
        boolean isCode = code.startsWith(CODE)
                && code.length() > CODE.length()
                && code.length() <= LONGEST_CODE
                && code.chars().skip(CODE.length()).allMatch(c -> HEXADECIMAL.indexOf(c) >= 0);
        int letter = isCode ? Integer.parseInt(code.substring(CODE.length()), 16) : -1;
        return Character.isValidCodePoint(letter) ? letter : -1;
    }
}
