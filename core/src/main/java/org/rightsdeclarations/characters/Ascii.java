package org.rightsdeclarations.characters;

/** Kinds of ASCII characters, whatever the locale. */
public final class Ascii {
    private Ascii() {}

    /**
     * Returns whether a character is one of {@code a-z} and {@code A-Z}.
     *
     * @param c a code unit or code point
     * @return {@code true} if it is
     */
    public static boolean isLetter(int c) {
        return isLower(c) || (c >= 'A' && c <= 'Z');
    }

    /**
     * Returns whether a character is one of {@code a-z}.
     *
     * @param c a code unit or code point
     * @return {@code true} if it is
     */
    public static boolean isLower(int c) {
        return c >= 'a' && c <= 'z';
    }

    /**
     * Returns whether a character is one of {@code 0-9}.
     *
     * @param c a code unit or code point
     * @return {@code true} if it is
     */
    public static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    /**
     * Returns whether a text is nothing but digits.
     *
     * @param text any text
     * @return {@code true} if each character is one of {@code 0-9}, and if there is none
     */
    public static boolean areDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns whether a character is a hexadecimal digit.
     *
     * @param c a code unit or code point
     * @return {@code true} for 0 to 9, a to f and A to F
     */
    public static boolean isHexadecimal(int c) {
        return isDigit(c) || ((c | 0x20) >= 'a' && (c | 0x20) <= 'f' && c < 0x80);
    }
}
