package org.rightsdeclarations.anniversary.reading.words;

import org.rightsdeclarations.characters.Unicode;

/**
 * Titles that are anniversaries, as in: recalling resolution 60/1, entitled "Sixtieth anniversary of the League". A
 * text that says nothing else is a title of its own.
 */
final class QuotedTitle {
    /** Before an ordinal, an article may stand: "The", "Le". */
    private static final int LONGEST_ARTICLE = 3;

    private QuotedTitle() {}

    /** Returns whether some words are all that stands between two quotation marks within a text. */
    static boolean is(String text, int start, int end) {
        int open = open(text, start);
        int close = end;
        while (close < text.length()
                && (Letters.isBlank(text.charAt(close)) || ",.".indexOf(text.charAt(close)) >= 0)) {
            close++;
        }
        return open > 0
                && Letters.skipBlanksBack(text, open) > 0
                && close < text.length()
                && isQuote(text.charAt(close));
    }

    /** Returns where the quotation mark before some words is; -1 if there is none. */
    private static int open(String text, int start) {
        int end = Letters.skipBlanksBack(text, start);
        int first = end;
        while (first > 0 && end - first < LONGEST_ARTICLE && Letters.isLetter(text.charAt(first - 1))) {
            first--;
        }
        for (int place : new int[] {end, first}) {
            int quote = Letters.skipBlanksBack(text, place) - 1;
            if (quote >= 0 && isQuote(text.charAt(quote))) {
                return quote;
            }
        }
        return -1;
    }

    private static boolean isQuote(char c) {
        int type = Unicode.type(c);
        return type == Character.INITIAL_QUOTE_PUNCTUATION
                || type == Character.FINAL_QUOTE_PUNCTUATION
                || c == '"'
                || c == '\u201e';
    }
}
