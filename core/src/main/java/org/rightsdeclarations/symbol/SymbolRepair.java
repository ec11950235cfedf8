package org.rightsdeclarations.symbol;

import java.util.Locale;
import java.util.Map;
import org.rightsdeclarations.characters.Ascii;
import org.rightsdeclarations.characters.Unicode;

/** Corrects the mistakes that people make when they type a symbol. */
final class SymbolRepair {
    private static final String PREFIX = "UN DOC.";
    private static final String GENERAL_ASSEMBLY = "A/RES/";

    /** The parts of symbols that are not in capitals. */
    private static final Map<String, String> MIXED_CASE = Map.of(
            "REV", "Rev",
            "ADD", "Add",
            "CORR", "Corr",
            "SUB", "Sub",
            "AMEND", "Amend");

    private SymbolRepair() {}

    static String repair(String text) {
        String symbol = text.toUpperCase(Locale.ROOT).startsWith(PREFIX) ? text.substring(PREFIX.length()) : text;
        symbol = tidy(symbol.replace('\\', '/').replace('–', '-'));
        String[] parts = symbol.split("/", -1);
        boolean isLowerCase = symbol.equals(Unicode.lower(symbol));
        for (int i = 0; i < parts.length; i++) {
            String part = isLowerCase ? parts[i].toUpperCase(Locale.ROOT) : parts[i];
            parts[i] = moveLetter(mendCase(part, i == 0));
        }
        boolean isBare = parts.length == 1 && parts[0].indexOf('(') > 0 && Ascii.isDigit(parts[0].charAt(0));
        return isBare ? GENERAL_ASSEMBLY + parts[0] : String.join("/", parts);
    }

    /** Removes blanks around slashes and between an abbreviation and its number, and slashes that say nothing. */
    private static String tidy(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char last = out.isEmpty() ? '/' : out.charAt(out.length() - 1);
            if (c == '/' && last == ' ') {
                out.setLength(out.length() - 1);
                last = out.isEmpty() ? '/' : out.charAt(out.length() - 1);
            }
            boolean isNeedless = last == '/' && (c == '/' || c == ' ');
            boolean isBetween = c == ' ' && (last == ' ' || (last == '.' && text.indexOf('(') < 0));
            if (!isNeedless && !isBetween) {
                out.append(c);
            }
        }
        int end = out.length();
        while (end > 0 && "/ *.,".indexOf(out.charAt(end - 1)) >= 0) {
            end--;
        }
        return out.substring(0, end);
    }

    private static String mendCase(String part, boolean isBody) {
        int end = 0;
        while (end < part.length() && Ascii.isLetter(part.charAt(end))) {
            end++;
        }
        String word = part.substring(0, end).toUpperCase(Locale.ROOT);
        if (isBody) {
            return word + part.substring(end);
        }
        if (MIXED_CASE.containsKey(word)) {
            return MIXED_CASE.get(word) + part.substring(end);
        }
        boolean startsLow = end > 0 && Ascii.isLower(part.charAt(0));
        return startsLow ? word + part.substring(end) : part;
    }

    /** Turns {@code 217 A (III)}, as resolutions are cited, into {@code 217(III) A}, as their symbols are written. */
    private static String moveLetter(String part) {
        int open = part.indexOf('(');
        int close = part.indexOf(')', open + 1);
        if (open < 1 || close < 0 || !isRoman(part, open + 1, close)) {
            return part;
        }
        String number = part.substring(0, open).strip();
        String letter = part.substring(close + 1).strip();
        int blank = number.indexOf(' ');
        if (letter.isEmpty() && blank > 0) {
            letter = number.substring(blank + 1);
            number = number.substring(0, blank);
        }
        return number + part.substring(open, close + 1) + (letter.isEmpty() ? "" : " " + letter);
    }

    private static boolean isRoman(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!UnSymbol.isRoman(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
