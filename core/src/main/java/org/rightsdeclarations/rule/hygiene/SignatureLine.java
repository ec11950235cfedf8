package org.rightsdeclarations.rule.hygiene;

import org.rightsdeclarations.Provision;
import org.rightsdeclarations.characters.Unicode;
import org.rightsdeclarations.description.Part;
import org.rightsdeclarations.rule.standard.LeadIn;
import org.rightsdeclarations.value.LocalizedText;

/**
 * A line on which somebody signs, above a name or behind what is to be written, such as {@code Witness: ______}, or one
 * above footnotes. A line under a label, within a sentence, or where another language has words, waits for some.
 */
final class SignatureLine {
    private static final String LINE = "___";

    /** How many languages are looked at. */
    private static final int MOST_LANGUAGES = 20;

    private SignatureLine() {}

    /**
     * Returns whether a text is such a line.
     *
     * @param words the text in one language
     * @param text the text in all languages
     */
    static boolean isAt(String words, Part<?> text) {
        int line = words.indexOf(LINE);
        if (line < 0 || !isOfItemWithoutLabel(text) || !isInAllLanguages(text)) {
            return false;
        }
        String before = words.substring(0, line).strip();
        int end = line;
        while (end < words.length() && words.charAt(end) == '_') {
            end++;
        }
        return before.equalsIgnoreCase("x")
                || words.substring(end).stripLeading().startsWith("(")
                || LeadIn.is(before)
                || before.codePoints().noneMatch(Unicode::isLetterOrDigit);
    }

    private static boolean isInAllLanguages(Part<?> text) {
        LocalizedText said = text.as(LocalizedText.class).orElseThrow();
        return said.getLanguages().stream()
                .limit(MOST_LANGUAGES)
                .allMatch(language -> said.get(language).orElseThrow().contains(LINE));
    }

    private static boolean isOfItemWithoutLabel(Part<?> text) {
        return text.getParent()
                .flatMap(item -> item.as(Provision.class))
                .filter(item -> item.getLabel().isEmpty())
                .isPresent();
    }
}
