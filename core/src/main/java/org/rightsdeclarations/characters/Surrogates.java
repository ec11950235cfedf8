package org.rightsdeclarations.characters;

/** Surrogates of UTF-16, of which a half alone is no character and cannot be written as UTF-8. */
public final class Surrogates {
    private Surrogates() {}

    /**
     * Finds the first surrogate without its other half.
     *
     * @param text the text
     * @return its index, or -1 if there is none
     */
    public static int firstHalf(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (!Character.isSupplementaryCodePoint(text.codePointAt(i))) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }
}
