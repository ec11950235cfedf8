package org.rightsdeclarations.rule.hygiene;

import java.lang.Character.UnicodeScript;
import java.util.OptionalInt;
import org.rightsdeclarations.characters.Ascii;
import org.rightsdeclarations.characters.Unicode;

/** Letters that are not where they belong: of another alphabet, or at the wrong end of words. */
final class Letters {
    /** Letters of Latin that look like those of Cyrillic or Greek. */
    private static final String LATIN = "ABCEHIKMNOPSTXYZaceijopsuvxy";

    /** Letters of Cyrillic and Greek that look like those of Latin. */
    private static final String OTHERS =
            "\u0410\u0412\u0415\u041A\u041C\u041D\u041E\u0420\u0421\u0422\u0423\u0425\u0430"
                    + "\u0435\u043E\u0440\u0441\u0443\u0445\u0405\u0455\u0406\u0456\u0408\u0458\u0391\u0392\u0395\u0396\u0397"
                    + "\u0399\u039A\u039C\u039D\u039F\u03A1\u03A4\u03A5\u03A7\u03BF\u03BD";

    /** Looks like a sharp s after a small letter; elsewhere, it names what is counted, as in TGF\u03B2. */
    private static final char BETA = '\u03B2';

    /** Those of Roman numerals, and those of Cyrillic and Greek that look like them. */
    private static final String ROMAN = "IVXLCDM\u0406\u0425\u0421\u041C\u0399\u03A7\u039C";

    /**
     * Letters of Latin in small words of Greek. With others, Greek letters are units and quantities: \u03BCs, \u0394x.
     */
    private static final String LATIN_IN_GREEK = "ov";

    /** As many small letters on each side make a digit part of a word; around such words there is none of the marks. */
    private static final int MIN_BESIDE_DIGIT = 2;

    private static final String MARKS_OF_NAMES = "@/_-=.";

    private static final int MIN_REVERSED = 2;

    private Letters() {}

    /**
     * Finds the first letter that looks like the one of another alphabet that was meant, or like a digit. Words in
     * which both alphabets have letters that look like none of the other are left alone: somebody may write so.
     *
     * @param text the text
     * @return its index; empty if there is none
     */
    static OptionalInt findLookAlike(String text) {
        OptionalInt found = findLookAlikeInWord(text);
        return found.isPresent() ? found : findInNumber(text);
    }

    /** Finds the first such letter that is for one of another alphabet. */
    static OptionalInt findLookAlikeInWord(String text) {
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || !Unicode.isLetter(text.charAt(i))) {
                if (i - start > 2 || (i - start == 2 && (isRoman(text, start, i) || isSmall(text, start)))) {
                    OptionalInt found = findLookAlike(text, start, i);
                    if (found.isPresent()) {
                        return found;
                    }
                }
                start = i + 1;
            }
        }
        return OptionalInt.empty();
    }

    /** Returns whether a word of two small letters has one that must be Cyrillic or Greek, and one of Latin. */
    private static boolean isSmall(String text, int start) {
        return isSmall(text.charAt(start), text.charAt(start + 1))
                || isSmall(text.charAt(start + 1), text.charAt(start));
    }

    private static boolean isSmall(char latin, char other) {
        boolean isGreek = Unicode.script(other) == UnicodeScript.GREEK;
        return (isGreek ? LATIN_IN_GREEK : LATIN).indexOf(latin) >= 0
                && Character.isLowerCase(latin)
                && Character.isLowerCase(other)
                && OTHERS.indexOf(other) < 0;
    }

    /** Returns whether letters may be a Roman numeral, in whatever alphabet. */
    private static boolean isRoman(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (ROMAN.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * Finds a letter between digits, or a digit between small letters. At an end a letter may be an ordinal, a unit, or
     * what tells 28I from 28H.
     */
    private static OptionalInt findInNumber(String text) {
        int end = 0;
        for (int start = 0; start < text.length(); start = end + 1) {
            int first = -1;
            int firstDigit = -1;
            int lastDigit = -1;
            boolean isNumber = Ascii.isDigit(text.charAt(start));
            for (end = start; end < text.length() && Unicode.isLetterOrDigit(text.charAt(end)); end++) {
                char c = text.charAt(end);
                if (Ascii.isDigit(c)) {
                    firstDigit = firstDigit < 0 ? end : firstDigit;
                    lastDigit = end;
                } else {
                    isNumber &= Unicode.isLikeDigit(c);
                    first = first < 0 ? end : first;
                }
            }
            if (isNumber && first >= 0 && first < lastDigit) {
                return OptionalInt.of(first);
            }
            if (firstDigit >= 0 && firstDigit == lastDigit && isInWord(text, start, firstDigit, end)) {
                return OptionalInt.of(firstDigit);
            }
        }
        return OptionalInt.empty();
    }

    /**
     * Returns whether a digit that looks like a letter stands between small letters, and none of the marks of names.
     */
    private static boolean isInWord(String text, int start, int digit, int end) {
        if (text.charAt(digit) > '1' || digit - start < MIN_BESIDE_DIGIT || end - digit <= MIN_BESIDE_DIGIT) {
            return false;
        }
        for (int i = start; i < end; i++) {
            boolean mayBeCapital = i == start && Unicode.isCapital(text.charAt(i));
            if (i != digit && !mayBeCapital && !Character.isLowerCase(text.charAt(i))) {
                return false;
            }
        }
        boolean isAfterMark = start > 0 && MARKS_OF_NAMES.indexOf(text.charAt(start - 1)) >= 0;
        boolean isBeforeMark = end + 1 < text.length()
                && MARKS_OF_NAMES.indexOf(text.charAt(end)) >= 0
                && Unicode.isLetterOrDigit(text.charAt(end + 1));
        return !isAfterMark && !isBeforeMark;
    }

    private static OptionalInt findLookAlike(String text, int start, int end) {
        int latin = 0;
        int own = 0;
        int firstLatin = -1;
        int firstOther = -1;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            UnicodeScript script = Unicode.script(c);
            if (script == UnicodeScript.LATIN) {
                latin++;
                firstLatin = firstLatin < 0 ? i : firstLatin;
                own += LATIN.indexOf(c) < 0 ? 1 : 0;
            } else if (script == UnicodeScript.CYRILLIC || script == UnicodeScript.GREEK) {
                firstOther = firstOther < 0 ? i : firstOther;
            }
        }
        if (firstLatin < 0 || firstOther < 0) {
            return OptionalInt.empty();
        }
        if (own > 0) {
            return looksLatin(text, start, end) ? OptionalInt.of(firstOther) : OptionalInt.empty();
        }
        return OptionalInt.of(2 * latin > end - start && looksLatin(text, start, end) ? firstOther : firstLatin);
    }

    private static boolean looksLatin(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            boolean isForSharpS = c == BETA && i > start && Ascii.isLower(text.charAt(i - 1));
            if (Unicode.script(c) != UnicodeScript.LATIN && OTHERS.indexOf(c) < 0 && !isForSharpS) {
                return false;
            }
        }
        return true;
    }

    /**
     * Finds the first of several words that begin with a letter that only ends words: the text was stored in the order
     * in which it is seen.
     *
     * @param text the text
     * @return the index of the letter; empty unless more such letters begin words than end them
     */
    static OptionalInt findReversed(String text) {
        int first = -1;
        int begin = 0;
        int end = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isFinal(text.charAt(i))) {
                boolean isAfter = i > 0 && isPartOfWord(text.charAt(i - 1));
                boolean isBefore = i + 1 < text.length() && isPartOfWord(text.charAt(i + 1));
                if (isBefore && !isAfter) {
                    first = first < 0 ? i : first;
                    begin++;
                } else if (isAfter && !isBefore) {
                    end++;
                }
            }
        }
        return begin >= MIN_REVERSED && begin > end ? OptionalInt.of(first) : OptionalInt.empty();
    }

    /** Tells the letters of Arabic and Hebrew that only end words. */
    private static boolean isFinal(char c) {
        return switch (c) {
            case '\u0629', '\u0649', '\u05DA', '\u05DD', '\u05DF', '\u05E3', '\u05E5' -> true;
            default -> false;
        };
    }

    private static boolean isPartOfWord(char c) {
        return Unicode.isLetter(c) || Unicode.type(c) == Character.NON_SPACING_MARK;
    }
}
