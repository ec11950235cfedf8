package org.rightsdeclarations.rule;

/** What a text holds that a rule may want to look at more closely. */
public enum Trait {
    /** A control character other than a tab and a line break: {@code U+0000} to {@code U+001F}, {@code U+007F} on. */
    CONTROL(1 << 0),
    /** A line break other than a line feed: a carriage return, {@code U+2028} or {@code U+2029}. */
    LINE_BREAK(1 << 1),
    /** A bidirectional embedding, override or isolate, or the end of one; not the marks LRM, RLM and ALM. */
    BIDI(1 << 2),
    /** {@code U+FFFD}, which a decoder writes for bytes that it could not read. */
    REPLACEMENT(1 << 3),
    /** A character that Unicode normalization form C may write otherwise. */
    COMPOSABLE(1 << 4),
    /** A code point for private use, an unassigned one or a noncharacter. */
    UNKNOWN(1 << 5),
    /** A soft hyphen. */
    SOFT_HYPHEN(1 << 6),
    /** A double quotation mark, guillemet or corner bracket. */
    QUOTE(1 << 7),
    /**
     * Something that may be a placeholder, such as {@code [}, {@code _}, a capital X, few words or no letter at all.
     */
    FILLER(1 << 8),
    /** A blank, line break, zero-width space or byte order mark as the first character. */
    LEADING_BLANK(1 << 9),
    /** A blank, line break, zero-width space or byte order mark as the last character. */
    TRAILING_BLANK(1 << 10),
    /** A character that nobody sees, such as a joiner or a zero-width space; not a soft hyphen. */
    INVISIBLE(1 << 11),
    /** At least three of four characters are from ASCII. */
    MOSTLY_ASCII(1 << 12),
    /**
     * What looks like UTF-8 that was read as another encoding, such as {@code Ã©}, or a question mark inside a word.
     */
    GARBLED(1 << 13),
    /** {@code <} or {@code &}, with which HTML begins a tag or the name of a character. */
    MARKUP(1 << 14),
    /**
     * Letters of ASCII beside letters of Cyrillic or Greek, some of which look the same; or a letter like a digit after
     * one, or a zero or a one between small letters.
     */
    MIXED_LETTERS(1 << 15),
    /** A letter of Arabic or Hebrew that ends words. */
    FINAL_LETTER(1 << 16),
    /** A letter outside ASCII. */
    OTHER_LETTERS(1 << 17),
    /** A round bracket; a fullwidth one only if it opens. */
    BRACKET(1 << 18),
    /**
     * Words that stand twice in a row, a mark between two words without a blank or behind one, two marks side by side,
     * a blank inside a round bracket, or more than 90 characters in a row.
     */
    SEAM(1 << 19);

    private final int bit;

    Trait(int bit) {
        this.bit = bit;
    }

    int bit() {
        return bit;
    }
}
