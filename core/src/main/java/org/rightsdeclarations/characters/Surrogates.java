package org.rightsdeclarations.characters;

/** Surrogates of UTF-16, of which a half alone is no character and cannot be written as UTF-8. */
final class Surrogates {
    private Surrogates() {}

    /** Tells whether a surrogate stands without its other half. */
    static boolean isHalved(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (!Character.isSupplementaryCodePoint(text.codePointAt(i))) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }
}
