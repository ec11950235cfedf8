package org.rightsdeclarations.numeral.token;

import java.text.Normalizer;
import org.rightsdeclarations.characters.Unicode;

/** Punctuation and blanks in labels: what is neither a letter nor a figure, nor a sign that is made of one. */
public final class Punctuation {
    private Punctuation() {}

    /**
     * Returns whether a character is punctuation or a blank.
     *
     * @param c the character
     * @return {@code false} for letters, figures and their marks
     */
    public static boolean is(char c) {
        return switch (Unicode.type(c)) {
            case Character.OTHER_NUMBER,
                    Character.OTHER_SYMBOL,
                    Character.LETTER_NUMBER,
                    Character.SURROGATE,
                    Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK -> false;
            default -> !Unicode.isLetterOrDigit(c);
        };
    }

    /**
     * Takes away the punctuation around a text.
     *
     * @param text the text
     * @return what is inside
     */
    public static String trimmed(String text) {
        int from = 0;
        while (from < text.length() && is(text.charAt(from))) {
            from++;
        }
        int to = text.length();
        while (to > from && is(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /**
     * Writes fullwidth punctuation as narrow, without blanks.
     *
     * @param mark one character
     * @return the mark; empty if it is none
     */
    public static String narrow(String mark) {
        String narrow = Normalizer.normalize(mark, Normalizer.Form.NFKC);
        return narrow.equals("\u3001") ? "." : !narrow.isEmpty() && is(narrow.charAt(0)) ? narrow.strip() : "";
    }
}
