package org.rightsdeclarations.characters;

import java.text.Normalizer;
import java.util.OptionalInt;

/** Unicode normalization form C (UAX #15), as far as it matters to people who search and compare. */
public final class NormalForm {
    /**
     * The most marks of one character that are handed to the normalizer, whose time grows with the square of their
     * number. No text of people has more: it is the limit of the Stream-Safe Text Format (UAX #15, section 13).
     */
    private static final int MAX_MARKS = 30;

    private NormalForm() {}

    /**
     * Finds the first place where the normal form composes characters or has another one.
     *
     * @param text a text
     * @return the index of the first of the characters; empty if there is no such place
     */
    public static OptionalInt findOther(String text) {
        if (!hasLongRun(text) && Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            return OptionalInt.empty();
        }
        int done = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (i >= done && isComposable(c)) {
                int end = endOfMarks(text, i);
                int start = i > done && isMark(c) ? startOfMarks(text, i, done) : i;
                if (isShorter(text.substring(start, end)) || isOther(c)) {
                    return OptionalInt.of(start);
                }
                done = end;
            }
        }
        return OptionalInt.empty();
    }

    /** Goes back to the character that the marks before the index belong to. */
    private static int startOfMarks(String text, int index, int min) {
        int start = index;
        do {
            start -= Character.charCount(text.codePointBefore(start));
        } while (start > min && isMark(text.codePointAt(start)) && index - start < MAX_MARKS);
        return start;
    }

    /**
     * Returns where the marks end that belong to a character.
     *
     * @param text a text
     * @param index where the character is
     * @return the index behind the last of them, or behind a great many
     */
    public static int endOfMarks(String text, int index) {
        int end = index + Character.charCount(text.codePointAt(index));
        for (int marks = 0; marks < MAX_MARKS && end < text.length() && isMark(text.codePointAt(end)); marks++) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static boolean hasLongRun(String text) {
        int marks = 0;
        for (int i = 0; i < text.length() && marks <= MAX_MARKS; i += Character.charCount(text.codePointAt(i))) {
            marks = isMark(text.codePointAt(i)) ? marks + 1 : 0;
        }
        return marks > MAX_MARKS;
    }

    private static boolean isMark(int c) {
        int type = Unicode.type(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || (c >= 0x1161 && c <= 0x11C2);
    }

    private static boolean isShorter(String marked) {
        return normal(marked).length() < marked.length();
    }

    private static boolean isOther(int c) {
        String single = Character.toString(c);
        return !isMark(c) && !normal(single).equals(single);
    }

    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /**
     * Returns whether a character composes with the one before it, or is written otherwise in normalization form C.
     * Left out are the exclusions from composition, which Bengali, Hindi and Hebrew keyboards write as one character,
     * and marks that only change places.
     *
     * @param c a code point
     * @return {@code true} if it may be written otherwise
     */
    public static boolean isComposable(int c) {
        if (c < 0x1100) {
            return (c >= 0x300 && c <= 0x36F)
                    || c == 0x374
                    || c == 0x37E
                    || c == 0x387
                    || (c >= 0x653 && c <= 0x655)
                    || isSecondHalf(c);
        }
        return (c >= 0x1161 && c <= 0x1175) // vowels of Hangul
                || (c >= 0x11A8 && c <= 0x11C2)
                || (c >= 0x1F71 && c <= 0x1FFD) // Greek with accents
                || c == 0x2126
                || c == 0x212A
                || c == 0x212B
                || c == 0x3099
                || c == 0x309A
                || (c >= 0xF900 && c <= 0xFAD9)
                || (c >= 0x2F800 && c <= 0x2FA1D); // Han
    }

    /** Returns whether a character is the second half of a vowel, or a nukta, of a script of India or Myanmar. */
    private static boolean isSecondHalf(int c) {
        return switch (c) {
            case 0x93C, 0x9BE, 0x9D7, 0xB3E, 0xB56, 0xB57, 0xBBE, 0xBD7, 0xC56, 0xCC2, 0xCD5, 0xCD6 -> true;
            case 0xD3E, 0xD57, 0xDCA, 0xDCF, 0xDDF, 0x102E -> true;
            default -> false;
        };
    }
}
