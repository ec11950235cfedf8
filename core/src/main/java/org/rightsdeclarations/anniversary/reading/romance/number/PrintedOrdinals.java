package org.rightsdeclarations.anniversary.reading.romance.number;

import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.anniversary.mention.PrintedWords;
import org.rightsdeclarations.anniversary.reading.words.Digits;
import org.rightsdeclarations.anniversary.reading.words.Letters;
import org.rightsdeclarations.anniversary.reading.words.Ordinal;
import org.rightsdeclarations.characters.Unicode;

/** Reads the numbers beside a place of a text: "75e", "soixante-quinzième", "LXXV", "75e (soixante-quinzième)". */
public final class PrintedOrdinals {
    /** Numbers with more digits after the word are years: "aniversario 2023". */
    private static final int MAX_DIGITS_AFTER = 3;

    /** No ordinal after the word is longer: "quincuagésimo aniversario" has 13 letters, and two words more. */
    private static final int MAX_LENGTH_AFTER = 40;

    /** May stand before the digits: "aniversario número 75". */
    private static final String NUMBER = "número";

    private final String text;
    private final SpelledNumbers words;
    private final Marks marks;

    public PrintedOrdinals(String text, SpelledNumbers words, Marks marks) {
        this.text = text;
        this.words = words;
        this.marks = marks;
    }

    /** Reads the ordinal before a word that starts at a place; null unless that is certain. */
    public @Nullable Ordinal before(int place) {
        int end = Letters.skipBlanksBack(text, place);
        return end == place ? null : endingAt(end);
    }

    /** Reads the ordinal that ends at a place; null unless that is certain. */
    public @Nullable Ordinal endingAt(int end) {
        return end > 0 && text.charAt(end - 1) == ')' ? explained(end) : ordinal(end);
    }

    /** Reads "75e (soixante-quinzième)"; the two must be the same. */
    private @Nullable Ordinal explained(int end) {
        Ordinal inner = ordinal(end - 1);
        if (inner == null || inner.start() == 0 || text.charAt(inner.start() - 1) != '(') {
            return null;
        }
        int before = Letters.skipBlanksBack(text, inner.start() - 1);
        Ordinal outer = ordinal(before);
        return outer != null && outer.number() == inner.number()
                ? new Ordinal(outer.number(), PrintedWords.of(text, outer.start(), end))
                : null;
    }

    private @Nullable Ordinal ordinal(int end) {
        if (end == 0) {
            return null;
        }
        int sign = startOfSigns(end);
        if (sign < end) {
            return digits(sign > 0 && text.charAt(sign - 1) == '.' ? sign - 1 : sign, end);
        }
        if (Unicode.isDigit(text.charAt(end - 1))) {
            return marks.isOptional() ? digits(end, end) : null;
        }
        int endOfWord = text.charAt(end - 1) == '.' ? end - 1 : end; // "40mo."
        int start = SpelledNumbers.startOfWord(text, endOfWord);
        String word = SpelledNumbers.fold(text, start, endOfWord);
        if (marks.suffixes().contains(word)) {
            int before = start > 0 && text.charAt(start - 1) == '.' ? start - 1 : start;
            Ordinal digits = digits(Letters.skipBlanksBack(text, before), end);
            if (digits != null) {
                return digits;
            }
        }
        Ordinal inWords = words.ordinal(text, end);
        inWords = inWords == null && marks.isOptional() ? words.cardinal(text, end) : inWords;
        return inWords == null ? roman(start, end) : inWords;
    }

    private int startOfSigns(int end) {
        int start = end;
        while (start > 0 && marks.signs().indexOf(text.charAt(start - 1)) >= 0) {
            start--;
        }
        return start;
    }

    private @Nullable Ordinal digits(int end, int endOfMark) {
        PrintedWords digits = Digits.before(text, end);
        return digits == null ? null : Ordinal.of(digits, PrintedWords.of(text, digits.start(), endOfMark));
    }

    private @Nullable Ordinal roman(int start, int end) {
        int suffix = end;
        while (suffix > start && !Unicode.isCapital(text.charAt(suffix - 1))) {
            suffix--;
        }
        boolean isMarked =
                suffix == end ? marks.isOptional() : marks.suffixes().contains(SpelledNumbers.fold(text, suffix, end));
        return isMarked ? SpelledNumbers.roman(text, start, suffix, end) : null;
    }

    /** Reads the number of years that ends at a place; null unless that is certain. */
    public @Nullable Ordinal years(int end) {
        Ordinal digits = end > 0 && Unicode.isDigit(text.charAt(end - 1)) ? digits(end, end) : null;
        return digits == null ? words.cardinal(text, end) : digits;
    }

    /** Reads the ordinal after a word that ends at a place; null unless that is certain. */
    public @Nullable Ordinal after(int place) {
        int start = skipBlank(place);
        if (text.startsWith(NUMBER, start)) {
            start = skipBlank(start + NUMBER.length());
        }
        if (!marks.mayFollow() || start == place || start == text.length()) {
            return null;
        }
        Ordinal last = null;
        int limit = Math.min(text.length(), start + MAX_LENGTH_AFTER);
        int end = start;
        for (int next = endOfWord(end, limit); next > end; next = endOfWord(end, limit)) {
            end = next;
            Ordinal ordinal = endingAt(end);
            boolean isWhole = ordinal != null && ordinal.start() == start && !isYear(start, end);
            if (!isWhole) {
                break;
            }
            last = ordinal;
        }
        return last;
    }

    private int skipBlank(int place) {
        return place < text.length() && text.charAt(place) == ' ' ? place + 1 : place;
    }

    private boolean isYear(int start, int end) {
        return end - start > MAX_DIGITS_AFTER && Unicode.isDigit(text.charAt(end - 1));
    }

    /** Returns where the next word ends, with the marks of an ordinal; the place itself if there is no more. */
    private int endOfWord(int place, int limit) {
        int start = place;
        while (start < limit && text.charAt(start) == ' ') {
            start++;
        }
        int end = start;
        while (end < limit && isPartOfOrdinal(end)) {
            end++;
        }
        return end == start ? place : end;
    }

    private boolean isPartOfOrdinal(int at) {
        char c = text.charAt(at);
        boolean isStop = c == '.' && at + 1 < text.length() && !Letters.isBlank(text.charAt(at + 1));
        return isStop || Letters.isLetter(c) || marks.signs().indexOf(c) >= 0;
    }
}
