package org.rightsdeclarations.anniversary.reading.english;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.anniversary.mention.PrintedWords;
import org.rightsdeclarations.anniversary.reading.words.Digits;
import org.rightsdeclarations.anniversary.reading.words.Letters;
import org.rightsdeclarations.anniversary.reading.words.Ordinal;
import org.rightsdeclarations.characters.Ascii;
import org.rightsdeclarations.characters.Unicode;
import org.rightsdeclarations.numeral.Numeral;

/** Reads English numbers before a place: "75th", "seventy-fifth", "75th (seventy-fifth)", "25-year". */
final class EnglishNumbers {
    private static final Set<String> SUFFIXES = Set.of("st", "nd", "rd", "th");
    private static final Set<String> YEARS = Set.of("year", "years");
    private static final Set<String> SHORT_ORDINALS = Set.of("first", "second", "third");

    private final String text;

    EnglishNumbers(String text) {
        this.text = text;
    }

    /** Reads the number of the anniversary that a word at a place says; null unless that is certain. */
    @Nullable
    Ordinal before(int place) {
        int end = skipJoint(place);
        return end == place ? null : endingAt(end);
    }

    /** Reads the number that ends at a place; null unless that is certain. */
    @Nullable
    Ordinal endingAt(int end) {
        if (end == 0) {
            return null;
        }
        Ordinal explained = explained(end);
        Ordinal ordinal = explained == null ? ordinal(end) : explained;
        return ordinal == null ? years(end) : ordinal;
    }

    /** Reads "75th (seventy-fifth)"; the two must be the same. */
    private @Nullable Ordinal explained(int end) {
        if (text.charAt(end - 1) != ')') {
            return null;
        }
        Ordinal inner = ordinal(end - 1);
        if (inner == null || inner.start() == 0 || text.charAt(inner.start() - 1) != '(') {
            return null;
        }
        Ordinal outer = ordinal(Letters.skipBlanksBack(text, inner.start() - 1));
        return outer != null && outer.number() == inner.number()
                ? new Ordinal(outer.number(), PrintedWords.of(text, outer.start(), end))
                : null;
    }

    /** Reads an ordinal in digits or words. */
    private @Nullable Ordinal ordinal(int end) {
        int start = Letters.startOfLetters(text, end);
        String word = lower(start, end);
        if (SUFFIXES.contains(word)) {
            return inDigits(Digits.before(text, skipJoint(start)), end);
        }
        return isOrdinal(word) ? inWords(start, end) : null;
    }

    /** Reads "25-year" or "twenty-five-year". */
    private @Nullable Ordinal years(int end) {
        int start = Letters.startOfLetters(text, end);
        int count = skipJoint(start);
        if (!YEARS.contains(lower(start, end)) || count == start) {
            return null;
        }
        PrintedWords digits = Digits.before(text, count);
        if (digits != null) {
            return inDigits(digits, end);
        }
        int word = Letters.startOfLetters(text, count);
        Ordinal number = isOrdinal(lower(word, count)) ? null : inWords(word, count);
        return number == null ? null : new Ordinal(number.number(), PrintedWords.of(text, number.start(), end));
    }

    private @Nullable Ordinal inDigits(@Nullable PrintedWords digits, int end) {
        return digits == null ? null : Ordinal.of(digits, PrintedWords.of(text, digits.start(), end));
    }

    private static boolean isOrdinal(String word) {
        return word.endsWith("th") || SHORT_ORDINALS.contains(word);
    }

    /** Reads a number of one word or two; null if it is part of a greater one, of which the words are not known. */
    private @Nullable Ordinal inWords(int start, int end) {
        String last = lower(start, end);
        int first = start;
        int number = number(last);
        int before = wordBefore(start);
        if (number > 0 && before < start && number(wordAt(before)) > 0) {
            number = number(wordAt(before) + " " + last);
            first = before;
            before = wordBefore(before);
        }
        boolean isPart = before < first && isPartOfNumber(before);
        return number > 0 && !isPart ? new Ordinal(number, PrintedWords.of(text, first, end)) : null;
    }

    private boolean isPartOfNumber(int start) {
        String word = wordAt(start);
        if (word.equals("and")) {
            int before = wordBefore(start);
            return before < start && isGreat(wordAt(before));
        }
        return number(word) > 0 || isGreat(word);
    }

    private static boolean isGreat(String word) {
        return word.equals("hundred") || word.equals("thousand");
    }

    private static int number(String words) {
        return Numeral.ofEnglish(words).orElse(0);
    }

    /** Returns where the word before another starts; the place itself if there is none that is joined to it. */
    private int wordBefore(int start) {
        int end = skipJoint(start);
        int before = Letters.startOfLetters(text, end);
        return end == start || before == end ? start : before;
    }

    private String wordAt(int start) {
        int end = start;
        while (end < text.length() && Ascii.isLetter(text.charAt(end))) {
            end++;
        }
        return lower(start, end);
    }

    /** Steps back over blanks or a hyphen. */
    private int skipJoint(int place) {
        int blank = Letters.skipBlanksBack(text, place);
        boolean isHyphen = blank == place && place > 0 && Letters.isHyphen(text.charAt(place - 1));
        return isHyphen ? place - 1 : blank;
    }

    private String lower(int start, int end) {
        return Unicode.lower(text.substring(start, end));
    }
}
