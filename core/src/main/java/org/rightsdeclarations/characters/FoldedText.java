package org.rightsdeclarations.characters;

/** Texts compared without regard to case and to how much white space parts the words. */
public final class FoldedText {
    /** How many characters of each end tell most texts apart. */
    private static final int SAMPLE = 12;

    private FoldedText() {}

    /**
     * Folds a text.
     *
     * @param text any text
     * @return the text in one case, its words separated by single blanks, without blanks around it
     */
    public static String of(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isBlank(c)) {
                gap = folded.length() > 0;
            } else {
                if (gap) {
                    folded.append(' ');
                    gap = false;
                }
                folded.append(fold(c));
            }
        }
        return folded.toString();
    }

    /**
     * Compares two texts.
     *
     * @param one a text
     * @param other another
     * @return whether they fold to the same
     */
    public static boolean isSame(String one, String other) {
        return one.equals(other) || (fingerprint(one) == fingerprint(other) && of(one).equals(of(other)));
    }

    /**
     * Returns a number that is the same for texts that fold to the same; made from their ends, so it costs little.
     *
     * @param text any text
     * @return the number; texts that differ may have the same
     */
    public static long fingerprint(String text) {
        long print = 0;
        for (int i = 0, taken = 0; i < text.length() && taken < SAMPLE; i++) {
            char c = text.charAt(i);
            if (!isBlank(c)) {
                print = 31 * print + fold(c);
                taken++;
            }
        }
        for (int i = text.length() - 1, taken = 0; i >= 0 && taken < SAMPLE; i--) {
            char c = text.charAt(i);
            if (!isBlank(c)) {
                print = 31 * print + fold(c);
                taken++;
            }
        }
        return print;
    }

    /**
     * Returns a number that is the same for texts that fold to the same; made from all their characters.
     *
     * @param text any text
     * @return the number; texts that differ hardly ever have the same, unless somebody made them so
     */
    public static long wholeFingerprint(String text) {
        long print = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isBlank(c)) {
                print = 31 * print + fold(c);
            }
        }
        return print;
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || c == '\u00A0' || (c >= '\u1680' && isWideBlank(c));
    }

    /** What Unicode has of blanks and separators of lines behind Latin-1. */
    private static boolean isWideBlank(char c) {
        return (c >= '\u2000' && c <= '\u200A')
                || c == '\u2028'
                || c == '\u2029'
                || c == '\u202F'
                || c == '\u205F'
                || c == '\u1680'
                || c == '\u3000';
    }

    private static char fold(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 0x20) : c;
        }
        return Unicode.fold(c);
    }
}
