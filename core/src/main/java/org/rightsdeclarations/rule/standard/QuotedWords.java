package org.rightsdeclarations.rule.standard;

import org.rightsdeclarations.characters.Unicode;

/** Words that a text quotes as they are: the wording of a form, or of another text that it changes. */
public final class QuotedWords {
    /** Marks that open wherever they stand; a French one may have a blank behind it. */
    private static final String OPENING_ONLY = "\u201E\u201A\u300C\u300E";

    private static final String CLOSING_ONLY = "\u300D\u300F";
    private static final String APOSTROPHES = "'\u2019\u05F4`";
    private static final String MARKS =
            OPENING_ONLY + CLOSING_ONLY + APOSTROPHES + "\u201C\u201D\u2018\u00AB\u00BB\u2039\u203A\"";

    /** What may open the words of another text at the beginning of a label. */
    private static final String BEGINNINGS = "\u201C\u201E\u00AB\u00BB\"\u300C\u300E";

    private QuotedWords() {}

    /**
     * Returns whether a label is that of an item which an act puts into another one.
     *
     * @param label a label as printed
     * @return {@code true} if a quotation mark stands before it
     */
    public static boolean beginWith(String label) {
        return BEGINNINGS.indexOf(label.charAt(0)) >= 0;
    }

    /**
     * Returns whether a character stands among quoted words.
     *
     * @param text a text
     * @param index where the character is
     * @return {@code true} if a quotation mark opens before it, and one closes behind it
     */
    public static boolean holds(String text, int index) {
        int before = index - 1;
        while (before >= 0 && !isMarkAt(text, before)) {
            before--;
        }
        int after = index + 1;
        while (after < text.length() && !isMarkAt(text, after)) {
            after++;
        }
        return before >= 0 && after < text.length() && opens(text, before) && closes(text, after);
    }

    /**
     * Returns whether a character is a quotation mark or an apostrophe.
     *
     * @param c a character
     * @return {@code true} for marks that open, close, or do both
     */
    public static boolean isMark(char c) {
        return MARKS.indexOf(c) >= 0;
    }

    /** Returns whether there is a mark other than an apostrophe inside a word. */
    private static boolean isMarkAt(String text, int index) {
        char c = text.charAt(index);
        boolean isInWord = APOSTROPHES.indexOf(c) >= 0 && isLetterAt(text, index - 1) && isLetterAt(text, index + 1);
        return isMark(c) && !isInWord;
    }

    private static boolean opens(String text, int mark) {
        char c = text.charAt(mark);
        boolean isBeforeBlank = Character.isSpaceChar(text.charAt(mark + 1));
        return OPENING_ONLY.indexOf(c) >= 0
                || (!isLetterAt(text, mark - 1) && (!isBeforeBlank || c == '\u00AB' || c == '\u2039'));
    }

    private static boolean closes(String text, int mark) {
        char c = text.charAt(mark);
        boolean isBehindBlank = Character.isSpaceChar(text.charAt(mark - 1));
        return CLOSING_ONLY.indexOf(c) >= 0
                || (OPENING_ONLY.indexOf(c) < 0
                        && !isLetterAt(text, mark + 1)
                        && (!isBehindBlank || c == '\u00BB' || c == '\u203A'));
    }

    private static boolean isLetterAt(String text, int index) {
        return index >= 0 && index < text.length() && Unicode.isLetterOrDigit(text.charAt(index));
    }
}
