package org.rightsdeclarations.rule.hygiene;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rightsdeclarations.characters.Unicode;
import org.rightsdeclarations.value.LanguageTag;

/** Words and marks in place of a text that is still to come. */
final class Placeholder {
    private static final int MIN_LINE = 3;
    private static final int MIN_CROSSES = 4;

    private static final List<String> WORDS = List.of("TBD", "TODO");

    /** Languages in which "todo" is a word. */
    private static final Set<String> WITH_TODO = Set.of("es", "pt", "gl", "ast", "an", "lad", "mwl");

    private static final List<String> IN_BRACKETS =
            List.of("insert ", "to be ", "name of ", "date of ", "xxx]", "date]", "name]", "place]", "tbc]");

    private Placeholder() {}

    /**
     * Finds the first placeholder of each kind.
     *
     * @param text the text
     * @param language its language
     * @return the placeholder as printed; empty if there is none
     */
    static Optional<String> find(String text, LanguageTag language) {
        return lorem(text)
                .or(() -> alone(text))
                .or(() -> bracketed(text))
                .or(() -> run(text))
                .or(() -> word(text, language));
    }

    private static Optional<String> lorem(String text) {
        String lorem = "lorem ipsum";
        return text.regionMatches(true, 0, lorem, 0, lorem.length())
                ? Optional.of(text.substring(0, lorem.length()))
                : Optional.empty();
    }

    /** Finds dots and crosses that are the whole text. */
    private static Optional<String> alone(String text) {
        String stripped = text.strip();
        if (stripped.equalsIgnoreCase("xxx")) {
            return Optional.of(stripped);
        }
        for (int i = 0; i < stripped.length(); i++) {
            char c = stripped.charAt(i);
            if (c != '.' && c != '\u2026') {
                return Optional.empty();
            }
        }
        return Optional.of(stripped);
    }

    /** Finds {@code [insert ...]} and its like; other brackets mark what is left out or not agreed. */
    private static Optional<String> bracketed(String text) {
        for (int at = text.indexOf('['); at >= 0; at = text.indexOf('[', at + 1)) {
            for (String word : IN_BRACKETS) {
                if (text.regionMatches(true, at + 1, word, 0, word.length())) {
                    int end = text.indexOf(']', at);
                    return Optional.of(end < 0 ? text.substring(at) : text.substring(at, end + 1));
                }
            }
        }
        return Optional.empty();
    }

    /** Finds a line to write on, and crosses that are no Roman numeral. */
    private static Optional<String> run(String text) {
        int start = 0;
        for (int i = 1; i <= text.length(); i++) {
            char first = text.charAt(start);
            if (i == text.length() || text.charAt(i) != first) {
                if ((first == '_' && i - start >= MIN_LINE)
                        || ((first == 'x' || first == 'X') && i - start >= MIN_CROSSES && isWord(text, start, i))) {
                    return Optional.of(text.substring(start, i));
                }
                start = i;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> word(String text, LanguageTag language) {
        for (String word : WORDS) {
            for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
                boolean isOrdinary = word.equals("TODO") && WITH_TODO.contains(language.getLanguage());
                if (!isOrdinary && isWord(text, at, at + word.length())) {
                    return Optional.of(word);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isWord(String text, int start, int end) {
        return (start == 0 || !Unicode.isLetterOrDigit(text.codePointBefore(start)))
                && (end == text.length() || !Unicode.isLetterOrDigit(text.codePointAt(end)));
    }
}
