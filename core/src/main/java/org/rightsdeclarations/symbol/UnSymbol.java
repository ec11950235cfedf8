package org.rightsdeclarations.symbol;

import java.util.Optional;
import org.rightsdeclarations.characters.Ascii;

/**
 * The symbol of a United Nations document: the body in capitals, then parts after slashes, as {@code A/HRC/RES/24/2}. A
 * part may end with a session or a volume in parentheses and with a letter, as {@code A/RES/217(III) A} does.
 */
public final class UnSymbol {
    private static final int MALFORMED = -1;

    private UnSymbol() {}

    /**
     * Returns whether a text is written as a symbol. Whether there is such a document is not asked.
     *
     * @param text the text
     * @return {@code true} for all forms that registers print, with {@code (Vol. I)} and {@code [A]} too
     */
    public static boolean isWellFormed(String text) {
        int end = endOfBody(text);
        if (end == 0 || end == text.length()) {
            return false;
        }
        while (end != MALFORMED && end < text.length()) {
            end = text.charAt(end) == '/' ? endOfPart(text, end + 1) : MALFORMED;
        }
        return end != MALFORMED;
    }

    /**
     * Suggests the symbol that was meant.
     *
     * @param text a text that is not written as a symbol
     * @return a well-formed symbol; empty if it is not obvious
     */
    public static Optional<String> suggest(String text) {
        return Optional.of(SymbolRepair.repair(text)).filter(UnSymbol::isWellFormed);
    }

    private static int endOfBody(String text) {
        int end = 0;
        while (end < text.length() && isCapital(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int endOfPart(String text, int start) {
        int end = endOfName(text, start);
        if (end != MALFORMED && end < text.length()) {
            end = endOfParentheses(text, end);
        }
        return end != MALFORMED && end < text.length() ? endOfLetter(text, end) : end;
    }

    private static int endOfName(String text, int start) {
        int end = start;
        while (end < text.length() && isNameCharacter(text.charAt(end))) {
            end++;
        }
        if (end == start || text.charAt(end - 1) == '.') {
            return MALFORMED;
        }
        char first = text.charAt(start);
        return isCapital(first) || Ascii.isDigit(first) ? end : MALFORMED;
    }

    /** A volume or part may follow a blank, as {@code (Vol. I)} does, and so may a year; a session follows directly. */
    private static int endOfParentheses(String text, int start) {
        boolean isAfterBlank = text.startsWith(" (", start);
        int open = isAfterBlank ? start + 1 : start;
        if (text.charAt(open) != '(') {
            return start;
        }
        int close = text.indexOf(')', open);
        if (close <= open + 1) {
            return MALFORMED;
        }
        boolean isRoman = true;
        for (int i = open + 1; i < close; i++) {
            char c = text.charAt(i);
            isRoman &= isRoman(c);
            if (!isNameCharacter(c) && c != ' ' && c != '/') {
                return MALFORMED;
            }
        }
        return isAfterBlank && isRoman ? MALFORMED : close + 1;
    }

    /** One of several resolutions of one number: {@code A}, {@code A-C}, or {@code [A]} as the digital library does. */
    private static int endOfLetter(String text, int start) {
        char opening = text.charAt(start);
        if (opening != ' ' && opening != '[') {
            return start;
        }
        int end = endOfLetters(text, start + 1);
        if (end == MALFORMED || opening == ' ') {
            return end == text.length() ? end : MALFORMED;
        }
        return end < text.length() && text.charAt(end) == ']' ? end + 1 : MALFORMED;
    }

    private static int endOfLetters(String text, int start) {
        if (start >= text.length() || !isCapital(text.charAt(start))) {
            return MALFORMED;
        }
        boolean isRange =
                start + 2 < text.length() && text.charAt(start + 1) == '-' && isCapital(text.charAt(start + 2));
        return isRange ? start + 3 : start + 1;
    }

    private static boolean isNameCharacter(char c) {
        return Ascii.isLetter(c) || Ascii.isDigit(c) || c == '.' || c == '-' || c == '+';
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    static boolean isRoman(char c) {
        return "IVXLC".indexOf(c) >= 0;
    }
}
