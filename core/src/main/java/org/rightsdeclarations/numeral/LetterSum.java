package org.rightsdeclarations.numeral;

import java.util.OptionalInt;
import org.rightsdeclarations.characters.Unicode;
import org.rightsdeclarations.numeral.Numeral.Style;

/** Numerals whose letters are added up: Hebrew יא, Greek ια, Ethiopic ፲፩, each 11. */
final class LetterSum {
    /** More is not counted: longer sums are words as well. */
    private static final int MAX = 99;

    private static final String[] NONE = {};
    private static final String[] HEBREW_UNITS = {"", "א", "ב", "ג", "ד", "ה", "ו", "ז", "ח", "ט"};
    private static final String[] HEBREW_TENS = {"", "י", "כ", "ל", "מ", "נ", "ס", "ע", "פ", "צ"};
    private static final String[] GREEK_UNITS = {"", "α", "β", "γ", "δ", "ε", "στ", "ζ", "η", "θ"};
    private static final String[] GREEK_TENS = {"", "ι", "κ", "λ", "μ", "ν", "ξ", "ο", "π", "ϟ"};
    private static final String[] ETHIOPIC_UNITS = {"", "፩", "፪", "፫", "፬", "፭", "፮", "፯", "፰", "፱"};
    private static final String[] ETHIOPIC_TENS = {"", "፲", "፳", "፴", "፵", "፶", "፷", "፸", "፹", "፺"};

    private LetterSum() {}

    /** Reads a numeral up to 99 in its usual form; empty if it is none. */
    static OptionalInt read(Style style, String word) {
        if (units(style).length == 0 || word.length() > 6) {
            return OptionalInt.empty();
        }
        String letters = fold(word);
        for (int number = 1; number <= MAX; number++) {
            if (write(style, number).equals(letters)) {
                return OptionalInt.of(number);
            }
        }
        return OptionalInt.empty();
    }

    /** Writes a numeral; an empty text if the style does not add up letters, or not so far. */
    static String write(Style style, int number) {
        if (number < 1 || number > MAX || units(style).length == 0) {
            return "";
        }
        if (style == Style.HEBREW && (number == 15 || number == 16)) {
            return number == 15 ? "טו" : "טז"; // the plain sums are parts of a holy name
        }
        return tens(style)[number / 10] + units(style)[number % 10];
    }

    private static String[] units(Style style) {
        return switch (style) {
            case HEBREW -> HEBREW_UNITS;
            case GREEK -> GREEK_UNITS;
            case ETHIOPIC -> ETHIOPIC_UNITS;
            default -> NONE;
        };
    }

    private static String[] tens(Style style) {
        return switch (style) {
            case HEBREW -> HEBREW_TENS;
            case GREEK -> GREEK_TENS;
            default -> ETHIOPIC_TENS;
        };
    }

    /** Takes away the marks that tell a numeral from a word, and other forms of letters. */
    private static String fold(String word) {
        StringBuilder folded = new StringBuilder();
        String lower = Unicode.lower(word);
        for (int i = 0; i < lower.length(); i++) {
            switch (lower.charAt(i)) {
                case '׳', '״', '\'', '"', '\u2019', '\u02BC', '΄', 'ʹ', '´' -> {}
                case 'ς', 'ϛ' -> folded.append("στ");
                case 'ך' -> folded.append('כ');
                case 'ם' -> folded.append('מ');
                case 'ן' -> folded.append('נ');
                case 'ף' -> folded.append('פ');
                case 'ץ' -> folded.append('צ');
                default -> folded.append(lower.charAt(i));
            }
        }
        return folded.toString();
    }
}
