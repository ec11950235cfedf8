package org.rightsdeclarations.symbol;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rightsdeclarations.characters.Ascii;
import org.rightsdeclarations.characters.Unicode;

/** A symbol and the words around it, in small letters: runs of letters and runs of digits, whatever parts them. */
final class SymbolWords {
    /** No symbol has more characters, with all words around it. */
    private static final int MAX_LENGTH = 100;

    private static final Map<String, String> ALIKE = Map.of("resolution", "res", "resolutions", "res");
    private static final Set<String> IGNORED = Set.of("un", "doc", "united", "nations", "document", "no", "the");
    private static final Set<String> MONTHS = Set.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private SymbolWords() {}

    /** Returns the words but those that say nothing; none if the text is too long. */
    static List<String> of(String symbol) {
        List<String> words = new ArrayList<>();
        if (symbol.length() > MAX_LENGTH) {
            return words;
        }
        String text = Unicode.lower(symbol).replace("u.n.", "un ").replace("g.a.", "ga ");
        for (int start = 0; start < text.length(); ) {
            int end = endOfWord(text, start);
            if (end > start) {
                String word = withoutZeros(text.substring(start, end));
                if (!IGNORED.contains(word)) {
                    words.add(ALIKE.getOrDefault(word, word));
                }
            }
            start = Math.max(end, start + 1);
        }
        return words;
    }

    private static int endOfWord(String text, int start) {
        int end = start;
        boolean isNumber = Ascii.isDigit(text.charAt(start));
        while (end < text.length() && (isNumber ? Ascii.isDigit(text.charAt(end)) : Ascii.isLower(text.charAt(end)))) {
            end++;
        }
        return end;
    }

    /** Returns a number without the zeros before it: "ETS No. 005" is "ETS 5". */
    private static String withoutZeros(String word) {
        int first = 0;
        while (first < word.length() - 1 && word.charAt(first) == '0') {
            first++;
        }
        return word.substring(first);
    }

    /** Returns whether a word is a year in which there were resolutions. */
    static boolean isYear(String word) {
        return word.length() == 4
                && (word.startsWith("19") || word.startsWith("20"))
                && word.chars().allMatch(Ascii::isDigit);
    }

    /** Returns whether words are a date such as "10 December 1948". */
    static boolean isDate(List<String> words) {
        return words.size() == 3
                && Ascii.isDigit(words.get(0).charAt(0))
                && MONTHS.contains(words.get(1))
                && Ascii.isDigit(words.get(2).charAt(0));
    }
}
