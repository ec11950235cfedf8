package org.rightsdeclarations.rule;

/** Ranges of letters, to tell most letters by a few comparisons. */
final class Alphabets {
    private Alphabets() {}

    /** Returns whether a character surely is a letter that is its own normal form; of most letters it knows. */
    static boolean isPlainLetter(char c) {
        if (c >= 0x3041) {
            return c >= 0xAC00
                    ? c <= 0xD7A3 // Hangul
                    : c >= 0x4E00 ? c <= 0x9FEF : c <= 0x3096 || (c >= 0x30A1 && c <= 0x30FA); // Han, kana
        }
        return (c >= 0xC0 && c <= 0x2AF && c != 0xD7 && c != 0xF7) // Latin
                || (c >= 0x3B1 && c <= 0x481 && c != 0x3F6) // Greek, Cyrillic
                || (c >= 0x620 && c <= 0x64A); // Arabic
    }
}
