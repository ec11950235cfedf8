package org.rightsdeclarations.rule.standard;

import org.rightsdeclarations.characters.Unicode;

/** Words that a text quotes as they are: the wording of a form, or of another text that it changes. */
public final class QuotedWords {
    private static final String OPENING = "\u201C\u201E\u00AB\u2018\u201A\u300C\u300E";
    private static final String CLOSING = "\u201D\u201C\u00BB\u2019\u300D\u300F\"'";

    private QuotedWords() {}

    /**
     * Returns whether a character stands among quoted words.
     *
     * @param text a text
     * @param index where the character is
     * @return {@code true} if a quotation mark opens before it, at a word, and one closes behind it
     */
    public static boolean holds(String text, int index) {
        return opensBefore(text, index) && closesBehind(text, index);
    }

    /**
     * Returns whether a character is a quotation mark or an apostrophe.
     *
     * @param c a character
     * @return {@code true} for marks that open, close, or do both
     */
    public static boolean isMark(char c) {
        return OPENING.indexOf(c) >= 0 || CLOSING.indexOf(c) >= 0;
    }

    private static boolean opensBefore(String text, int index) {
        int i = index - 1;
        while (i >= 0 && !isMark(text.charAt(i))) {
            i--;
        }
        boolean isAtStart = i == 0 || (i > 0 && !Unicode.isLetterOrDigit(text.charAt(i - 1)));
        return isAtStart && Unicode.isLetterOrDigit(text.charAt(i + 1));
    }

    private static boolean closesBehind(String text, int index) {
        for (int i = index + 1; i < text.length(); i++) {
            if (isMark(text.charAt(i))) {
                return CLOSING.indexOf(text.charAt(i)) >= 0 && text.charAt(i - 1) > ' ';
            }
        }
        return false;
    }
}
