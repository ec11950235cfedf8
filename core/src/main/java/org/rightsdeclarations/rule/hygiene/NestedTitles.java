package org.rightsdeclarations.rule.hygiene;

import java.util.Set;
import org.rightsdeclarations.characters.Unicode;

/**
 * Titles inside titles that one mark closes, as laws of some languages print them: the Law "On the Decree "On Quays".
 */
final class NestedTitles {
    private static final Set<String> LANGUAGES = Set.of("uk", "ru", "be", "lt");

    private NestedTitles() {}

    /** Returns whether all marks are paired if one that closes the inner title closes the outer one too. */
    static boolean pair(String text, String language) {
        int depth = 0;
        for (int i = 0; LANGUAGES.contains(language) && i < text.length(); i++) {
            char c = text.charAt(i);
            if (opens(text, i)) {
                depth++;
            } else if (c == '"' || c == '\u201C' || c == '\u201D' || c == '\u00BB') {
                boolean isLast = i + 1 == text.length() || text.charAt(i + 1) != c;
                depth = depth == 0 ? -1 : isLast ? 0 : depth - 1;
            } else if (c == '.' && depth > 0 && startsSentence(text, i + 1)) {
                return false;
            }
            if (depth < 0 || depth > 2) {
                return false;
            }
        }
        return depth == 0 && LANGUAGES.contains(language);
    }

    private static boolean opens(String text, int index) {
        char c = text.charAt(index);
        boolean isAfterBlank = index == 0 || " (\u00A0".indexOf(text.charAt(index - 1)) >= 0;
        return c == '\u201E' || c == '\u00AB' || (c == '"' && isAfterBlank);
    }

    private static boolean startsSentence(String text, int index) {
        return index + 1 < text.length() && text.charAt(index) == ' ' && Unicode.isCapital(text.charAt(index + 1));
    }
}
