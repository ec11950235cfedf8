package org.rightsdeclarations.characters;

/**
 * Letters that one writer prints and another does not, in the same word: Arabic vowel marks, hamza on an alif, dots
 * under a last letter, and the dots of the Russian letter yo.
 */
public final class LetterForms {
    private static final char CYRILLIC_IE = '\u0435';
    private static final char CYRILLIC_IO = '\u0451';
    private static final char ALIF = '\u0627';
    private static final char HEH = '\u0647';
    private static final char YEH = '\u064A';

    /** The end of the Arabic letters that are looked at. */
    private static final char ARABIC_END = '\u0672';

    private LetterForms() {}

    /**
     * Folds a word.
     *
     * @param word a word in small letters
     * @return the word with the plainest form of each letter, and without Arabic marks; unchanged if nothing would be
     *     left
     */
    public static String fold(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= CYRILLIC_IO && c < ARABIC_END && plain(c) != c) {
                return fold(word, i);
            }
        }
        return word;
    }

    private static String fold(String word, int from) {
        StringBuilder folded = new StringBuilder(word.length()).append(word, 0, from);
        for (int i = from; i < word.length(); i++) {
            char c = plain(word.charAt(i));
            if (c != 0) {
                folded.append(c);
            }
        }
        return folded.length() == 0 ? word : folded.toString();
    }

    /**
     * Returns whether a character is an Arabic mark, or lengthens an Arabic word.
     *
     * @param c a character
     * @return {@code true} for one that folding leaves out
     */
    public static boolean isLeftOut(char c) {
        return plain(c) == 0 && c != 0;
    }

    /** Returns the plain form of a letter; 0 for a mark. */
    private static char plain(char c) {
        return switch (c) {
            case CYRILLIC_IO -> CYRILLIC_IE;
            case '\u0622', '\u0623', '\u0625', '\u0671' -> ALIF;
            case '\u0629' -> HEH;
            case '\u0649' -> YEH;
            case '\u0640', '\u0670' -> 0;
            default -> c >= '\u064B' && c <= '\u065F' ? 0 : c;
        };
    }
}
