package org.rightsdeclarations.json.mistake;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.characters.Invisible;

/** Characters that look like those of JSON and of the names in it, or like nothing, and are others. */
public final class Disguise {
    /** Letters of Cyrillic and Greek, and those that they look like. */
    private static final String FOREIGN = "\u0430\u0435\u043E\u0440\u0441\u0443\u0445\u0456\u0458\u0455\u04BB\u043A"
            + "\u0501\u051B\u0432\u043D\u043C\u0442\u03BF\u03B1\u03B9\u03BD\u03C1\u03BA\u03C4";

    private static final String LATIN = "aeopcyxijshkdqbhmtoaivpkt";

    private static final int FULL_WIDTH = 0xFF01;
    private static final int LAST_FULL_WIDTH = 0xFF5E;
    private static final int TO_ASCII = 0xFEE0;

    private Disguise() {}

    /**
     * A character that should be another one, or not be there.
     *
     * @param character it, as {@code U+0456}
     * @param plain what was written without such characters
     */
    public record Found(String character, String plain) {}

    /**
     * Looks for such characters in a name.
     *
     * @param name a name as it was written
     * @return the first of them; empty if there is none
     */
    public static Optional<Found> in(String name) {
        StringBuilder plain = new StringBuilder(name.length());
        int first = -1;
        for (int i = 0; i < name.length(); ) {
            int c = name.codePointAt(i);
            String instead = of(c);
            if (instead == null) {
                plain.appendCodePoint(c);
            } else {
                plain.append(instead);
                first = first < 0 ? c : first;
            }
            i += Character.charCount(c);
        }
        return first < 0 ? Optional.empty() : Optional.of(new Found(code(first), plain.toString()));
    }

    /**
     * Returns what a character should be.
     *
     * @param c a code point
     * @return a character of ASCII, nothing for one that is not seen; null if the character is no disguise
     */
    public static @Nullable String of(int c) {
        if (c < 0x80) {
            return null;
        }
        if (c >= FULL_WIDTH && c <= LAST_FULL_WIDTH) {
            return Character.toString(c - TO_ASCII);
        }
        if (Character.isSpaceChar(c)) {
            return " ";
        }
        if (Invisible.isInvisible(c) || Invisible.isDirection(c) || Character.getType(c) == Character.FORMAT) {
            return "";
        }
        int letter = FOREIGN.indexOf(c);
        return letter >= 0
                ? LATIN.substring(letter, letter + 1)
                : switch (c) {
                    case 0x060C, 0x3001 -> ",";
                    case 0x2236, 0xA789 -> ":";
                    default -> null;
                };
    }

    /**
     * Names a character.
     *
     * @param c a code point
     * @return its number as Unicode writes it
     */
    public static String code(int c) {
        return String.format("U+%04X", c);
    }
}
