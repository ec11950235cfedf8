package org.rightsdeclarations.characters;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What characters are, the same on every JDK. Which characters there are is told by Unicode 16.0. Of what kind they are
 * is told by Unicode 13.0, which each JDK from 17 on knows: newer characters, some of them letters of scripts and
 * characters of Han that hardly anybody writes, are neither letters nor digits here, and have no case.
 */
public final class Unicode {
    /** Up to here, nothing is unassigned or new. */
    private static final int FIRST_DOUBTFUL = 0x378;

    private static final int RADIX = 36;
    private static final String LIKE_DIGITS = "OolI\u041E\u043E\u039F\u03BF";

    private static final int[] UNASSIGNED = ranges(UnicodeTables.UNASSIGNED);
    private static final int[] NEWER = ranges(UnicodeTables.NEWER);

    /** Blocks of 32 characters of which one is unassigned or new: most characters are in others. */
    private static final BitSet DOUBTFUL = new BitSet();

    private static final int BLOCK = 5;

    static {
        addBlocks(UNASSIGNED);
        addBlocks(NEWER);
    }

    private Unicode() {}

    /** Returns the first characters of ranges, and those after their last, in ascending order. */
    private static int[] ranges(String table) {
        int[] ranges = new int[table.length()];
        int count = 0;
        int at = 0;
        for (int i = 0; i < table.length(); i++) {
            int start = i;
            while (i < table.length() && table.charAt(i) > ' ') {
                i++;
            }
            if (i > start) {
                at += Integer.parseInt(table, start, i, RADIX);
                ranges[count++] = at;
            }
        }
        return Arrays.copyOf(ranges, count);
    }

    private static void addBlocks(int[] ranges) {
        for (int i = 0; i < ranges.length; i += 2) {
            DOUBTFUL.set(ranges[i] >> BLOCK, ((ranges[i + 1] - 1) >> BLOCK) + 1);
        }
    }

    private static boolean isIn(int[] ranges, int c) {
        int found = Arrays.binarySearch(ranges, c);
        return ((found < 0 ? ~found : found + 1) & 1) != 0;
    }

    /**
     * Returns whether Unicode 16.0 has the character.
     *
     * @param c a code point
     * @return {@code false} for one that is not assigned, and for noncharacters
     */
    public static boolean isAssigned(int c) {
        return !DOUBTFUL.get(c >> BLOCK) || !isIn(UNASSIGNED, c);
    }

    /** Returns whether every JDK knows of what kind the character is. */
    private static boolean isKnown(int c) {
        return c < FIRST_DOUBTFUL || !DOUBTFUL.get(c >> BLOCK) || !(isIn(NEWER, c) || isIn(UNASSIGNED, c));
    }

    /**
     * Returns of what kind a character is.
     *
     * @param c a code point
     * @return the general category, as {@link Character#getType(int)} gives it; {@link Character#UNASSIGNED} also for
     *     one that is newer than Unicode 13.0
     */
    public static int type(int c) {
        return isKnown(c) ? Character.getType(c) : Character.UNASSIGNED;
    }

    /**
     * Returns the script of a character.
     *
     * @param c a code point
     * @return its script; unknown for one that is newer than Unicode 13.0
     */
    public static UnicodeScript script(int c) {
        return isKnown(c) ? UnicodeScript.of(c) : UnicodeScript.UNKNOWN;
    }

    /**
     * Returns whether a character is a letter.
     *
     * @param c a code point
     * @return {@code true} for a letter of Unicode 13.0
     */
    public static boolean isLetter(int c) {
        return Character.isLetter(c) && isKnown(c);
    }

    /**
     * Returns whether a character is a letter or a digit.
     *
     * @param c a code point
     * @return {@code true} for a letter or decimal digit of Unicode 13.0
     */
    public static boolean isLetterOrDigit(int c) {
        return Character.isLetterOrDigit(c) && isKnown(c);
    }

    /**
     * Returns whether a character is a digit.
     *
     * @param c a code point
     * @return {@code true} for a decimal digit of Unicode 13.0
     */
    public static boolean isDigit(int c) {
        return Character.isDigit(c) && isKnown(c);
    }

    /**
     * Returns whether a character is a mark that stands on or beside a letter, such as an accent or a vowel sign.
     *
     * @param c a code point
     * @return {@code true} for a nonspacing or spacing combining mark of Unicode 13.0
     */
    public static boolean isMark(int c) {
        int type = type(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /**
     * Returns the value of a digit.
     *
     * @param c a code point
     * @return 0 to 9, or -1 if it is no decimal digit of Unicode 13.0
     */
    public static int digit(int c) {
        return isDigit(c) ? Character.digit(c, 10) : -1;
    }

    /**
     * Returns the number that a character is.
     *
     * @param c a code point
     * @return the number as {@link Character#getNumericValue(int)} gives it; -1 for a character newer than Unicode 13.0
     */
    @SuppressWarnings(
            "CharacterGetNumericValue") // the values of enclosed digits are wanted, and letters are not asked about
    public static int number(int c) {
        return isKnown(c) ? Character.getNumericValue(c) : -1;
    }

    /**
     * Returns whether a character is a capital letter.
     *
     * @param c a code point
     * @return {@code true} for one of Unicode 13.0
     */
    public static boolean isCapital(int c) {
        return Character.isUpperCase(c) && isKnown(c);
    }

    /**
     * Returns a character without its case, to be compared.
     *
     * @param c a character
     * @return the small letter; a character newer than Unicode 13.0 as it is
     */
    public static char fold(char c) {
        return isOfOneCase(c) || !isKnown(c) ? c : Character.toLowerCase(Character.toUpperCase(c));
    }

    /** Sees at one glance that most scripts have no case: all from Hebrew to Myanmar, and those of East Asia. */
    private static boolean isOfOneCase(char c) {
        return (c >= 0x590 && c < 0x10A0) || (c >= 0x2E80 && c < 0xA640) || (c >= 0xAC00 && c < 0xFB00);
    }

    /**
     * Names a character.
     *
     * @param c a code point
     * @return its code and its name, such as {@code U+200B ZERO WIDTH SPACE}; the code alone for one that has no name,
     *     or is newer than Unicode 13.0
     */
    public static String describe(int c) {
        String code = String.format(Locale.ROOT, "U+%04X", c);
        return type(c) == Character.UNASSIGNED || type(c) == Character.PRIVATE_USE
                ? code
                : code + " " + Character.getName(c);
    }

    /**
     * Returns whether a letter looks like 0 or 1.
     *
     * @param c any character
     * @return {@code true} for O and o of Latin, Cyrillic and Greek, and for l and I
     */
    public static boolean isLikeDigit(char c) {
        return LIKE_DIGITS.indexOf(c) >= 0;
    }

    /**
     * Looks for a word.
     *
     * @param text any text
     * @param wanted tells of a word in small letters whether it is looked for
     * @return whether a run of letters is such a word
     */
    public static boolean hasWord(String text, Predicate<String> wanted) {
        String words = lower(text);
        int start = 0;
        for (int i = 0; i <= words.length(); i++) {
            if (i == words.length() || !isLetter(words.charAt(i))) {
                if (i > start && wanted.test(words.substring(start, i))) {
                    return true;
                }
                start = i + 1;
            }
        }
        return false;
    }

    /**
     * Returns a text in small letters.
     *
     * @param text any text
     * @return the text as {@link String#toLowerCase(Locale)} writes it; characters newer than Unicode 13.0 as they are
     */
    public static String lower(String text) {
        @Nullable StringBuilder lower = null;
        int done = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int end = i + Character.charCount(c);
            if (!isKnown(c)) {
                lower = lower == null ? new StringBuilder(text.length()) : lower;
                lower.append(text.substring(done, i).toLowerCase(Locale.ROOT)).appendCodePoint(c);
                done = end;
            }
            i = end;
        }
        String rest = text.substring(done).toLowerCase(Locale.ROOT);
        return lower == null ? rest : lower.append(rest).toString();
    }
}
