package org.rightsdeclarations.symbol;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rightsdeclarations.characters.Ascii;
import org.rightsdeclarations.characters.Unicode;

/** A symbol and the words around it, in small letters: runs of letters and runs of digits, whatever parts them. */
final class SymbolWords {
    /** No symbol has more characters, with all words around it. */
    private static final int MAX_LENGTH = 100;

    /** Chinese and Korean words follow each other without blanks. */
    private static final char FIRST_UNSPACED = '\u1100';

    /** Stands before the number of a session in Arabic, which other languages write in Roman numerals. */
    private static final String ARABIC_SESSION = "\u062f";

    private static final List<String> UNITS_OF_DATES = List.of("年", "月", "日", "년", "월", "일");

    private static final String[] TENS = {"", "x", "xx", "xxx"};
    private static final String[] ONES = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};

    /** A date is a day, a month and a year. */
    static final int WORDS_OF_A_DATE = 3;

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
            if (end > start && !isElided(text, start, end)) {
                add(text.substring(start, end), words);
            }
            start = Math.max(end, start + 1);
        }
        for (String unit : UNITS_OF_DATES) {
            removeOfDate(unit, words);
        }
        return words;
    }

    /** Chinese and Korean texts print the date before the number: 大会1948年12月10日第217 A (III)号决议. */
    private static void removeOfDate(String unit, List<String> words) {
        int place = words.indexOf(unit);
        if (place > 0 && Ascii.isDigit(words.get(place - 1).charAt(0))) {
            words.subList(place - 1, place + 1).clear();
        }
    }

    private static void add(String word, List<String> words) {
        boolean isSession = !words.isEmpty() && words.get(words.size() - 1).equals(ARABIC_SESSION);
        if (Ascii.isDigit(word.charAt(0))) {
            String number = withoutZeros(word);
            if (isSession && number.length() <= 2 && Integer.parseInt(number) < 10 * TENS.length) {
                int session = Integer.parseInt(number);
                words.set(words.size() - 1, TENS[session / 10] + ONES[session % 10]);
            } else {
                words.add(number);
            }
        } else if (word.charAt(0) >= FIRST_UNSPACED) {
            SymbolTerms.addUnspaced(word, words);
        } else if (isUsual(word)) {
            words.add(word);
        } else {
            SymbolTerms.add(word, words);
        }
    }

    /** Sees at one glance that words of symbols mean themselves: what others mean need not be known then. */
    private static boolean isUsual(String word) {
        return switch (word) {
            case "a", "c", "cets", "conf", "ets", "ga", "hrc", "iii", "res", "rev", "s" -> true;
            default -> false;
        };
    }

    /** Returns whether a word is a letter that says nothing, as in "de l'OIT" and "n° 5". */
    private static boolean isElided(String text, int start, int end) {
        if (end != start + 1 || end == text.length() || Ascii.isDigit(text.charAt(start))) {
            return false;
        }
        char next = text.charAt(end);
        boolean isNumero = text.charAt(start) == 'n' && (next == '\u00b0' || text.startsWith(".\u00ba", end));
        return isNumero || next == '\'' || next == '\u2019';
    }

    private static int endOfWord(String text, int start) {
        int end = start;
        boolean isNumber = Ascii.isDigit(text.charAt(start));
        while (end < text.length() && (isNumber ? Ascii.isDigit(text.charAt(end)) : isLetter(text.charAt(end)))) {
            end++;
        }
        return end;
    }

    private static boolean isLetter(char c) {
        return c < 128 ? Ascii.isLower(c) : Unicode.isLetter(c) || Unicode.type(c) == Character.NON_SPACING_MARK;
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
        return word.length() == 4 && (word.startsWith("19") || word.startsWith("20")) && Ascii.areDigits(word);
    }

    /** Returns whether words are a date such as "10 December 1948". */
    static boolean isDate(List<String> words) {
        return words.size() == WORDS_OF_A_DATE
                && Ascii.isDigit(words.get(0).charAt(0))
                && MONTHS.contains(words.get(1))
                && Ascii.isDigit(words.get(2).charAt(0));
    }
}
