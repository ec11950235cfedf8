package org.rightsdeclarations.rule.standard;

/** With what sentences end, in all scripts. */
public final class SentenceEnd {
    /** The marks: full stops, exclamation and question marks, the ellipsis. */
    public static final String MARKS = ".!?\u2026\u3002\uFF0E\uFF01\uFF1F\u061F\u06D4\u0964\u0589\u1362";

    /** What may stand behind them. */
    private static final String CLOSING = ")]\u00BB\u201D\u2019\"'\u300D\u300F\uFF09";

    private SentenceEnd() {}

    /**
     * Returns whether a text ends like a sentence.
     *
     * @param text a whole text, not empty
     * @return {@code true} if a mark is the last character but for blanks, brackets and quotation marks
     */
    public static boolean isOf(String text) {
        int last = text.length() - 1;
        while (last > 0 && (Character.isWhitespace(text.charAt(last)) || CLOSING.indexOf(text.charAt(last)) >= 0)) {
            last--;
        }
        return MARKS.indexOf(text.charAt(last)) >= 0;
    }
}
