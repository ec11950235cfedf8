package org.rightsdeclarations.anniversary.reading.romance.number;

/** Words without their accents, which many texts leave out. */
public final class Accents {
    private static final String WITH = "àâäáãçèéêëìîïíñòôöóùûüú";
    private static final String WITHOUT = "aaaaaceeeeiiiinoooouuuu";

    private static final char FIRST_ACCENTED = '\u0080';
    private static final char FIRST_MARK = '\u0300';
    private static final char LAST_MARK = '\u036F';

    private Accents() {}

    /** Returns a word in small letters without accents. */
    public static String fold(String lower) {
        return isPlain(lower) ? lower : strip(lower);
    }

    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= FIRST_ACCENTED) {
                return false;
            }
        }
        return true;
    }

    private static String strip(String word) {
        StringBuilder plain = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c < FIRST_MARK || c > LAST_MARK) {
                int accented = WITH.indexOf(c);
                plain.append(accented < 0 ? c : WITHOUT.charAt(accented));
            }
        }
        return plain.toString();
    }
}
