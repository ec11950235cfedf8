package org.rightsdeclarations.anniversary.reading.romance.number;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.anniversary.mention.PrintedWords;
import org.rightsdeclarations.anniversary.reading.words.Letters;
import org.rightsdeclarations.anniversary.reading.words.Ordinal;
import org.rightsdeclarations.anniversary.reading.words.SaidNumbers;
import org.rightsdeclarations.characters.Unicode;
import org.rightsdeclarations.numeral.Numeral;

/** The words for numbers of a language, read backwards from a place. Immutable and thread-safe. */
public final class SpelledNumbers {
    private static final int TEN = 10;
    private static final int TWENTY = 20;
    private static final int SIXTY = 60;
    private static final int EIGHTY = 80;
    private static final int HUNDRED = 100;
    private static final int THOUSAND = 1000;

    /** No word for a number has more letters. */
    private static final int MAX_LETTERS = 24;

    /** No number up to a thousand has more words: "neuf cent quatre-vingt-dix-neuf". */
    private static final int MAX_WORDS = 8;

    private final Map<String, Integer> cardinals;
    private final Map<String, Integer> ordinals;
    private final String and;
    private final boolean isAllOrdinal;

    /**
     * Creates number words.
     *
     * @param cardinals the numbers that words count, one a line with its words, without accents
     * @param ordinals the same for ordinals
     * @param and what stands between tens and units
     * @param isAllOrdinal whether each word of an ordinal is one: "vigésimo quinto", but "vingt-cinquième"
     */
    public SpelledNumbers(String cardinals, String ordinals, String and, boolean isAllOrdinal) {
        this.cardinals = table(cardinals);
        this.ordinals = table(ordinals);
        this.and = and;
        this.isAllOrdinal = isAllOrdinal;
    }

    private static Map<String, Integer> table(String lines) {
        Map<String, Integer> numbers = new HashMap<>();
        lines.lines().forEach(line -> {
            String[] words = line.strip().split(" ", -1);
            for (int i = 1; i < words.length; i++) {
                numbers.put(words[i], Integer.valueOf(words[0]));
            }
        });
        return numbers;
    }

    /** Reads an ordinal in words that ends at a place; null unless it is certain. */
    @Nullable
    Ordinal ordinal(String text, int end) {
        return read(text, end, ordinals, isAllOrdinal ? ordinals : cardinals);
    }

    /** Reads a cardinal in words that ends at a place; null unless it is certain. */
    @Nullable
    Ordinal cardinal(String text, int end) {
        return read(text, end, cardinals, cardinals);
    }

    /**
     * Finds all numbers in words; of "vingt-cinq", 25 alone.
     *
     * @param text the text
     * @param otherWays tells of a word in small letters without accents whether it means a number without saying it
     * @return the numbers
     */
    public SaidNumbers in(String text, Predicate<String> otherWays) {
        Set<Integer> numbers = new HashSet<>();
        boolean areAll = true;
        Ordinal last = null;
        for (int start = 0; start < text.length(); ) {
            int end = endOfWord(text, start);
            if (end == start) {
                start++;
                continue;
            }
            String word = end - start > MAX_LETTERS ? "" : fold(text, start, end);
            areAll &= !otherWays.test(word);
            if (!word.equals(and)) {
                Ordinal number = word.isEmpty() ? null : any(text, end);
                if (last != null && (number == null || number.start() > last.start())) {
                    numbers.add(last.number());
                }
                last = number;
            }
            start = end;
        }
        if (last != null) {
            numbers.add(last.number());
        }
        return new SaidNumbers(numbers, areAll);
    }

    private @Nullable Ordinal any(String text, int end) {
        Ordinal ordinal = ordinal(text, end);
        return ordinal == null ? cardinal(text, end) : ordinal;
    }

    private static int endOfWord(String text, int start) {
        int end = start;
        while (end < text.length() && isPart(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Reads a roman numeral in capital letters before a suffix; null if there is none. */
    static @Nullable Ordinal roman(String text, int start, int end, int endOfSuffix) {
        for (int i = start; i < end; i++) {
            if ("IVXLC".indexOf(text.charAt(i)) < 0) {
                return null;
            }
        }
        boolean isWord = start < end && (start == 0 || !Letters.isLetter(text.codePointBefore(start)));
        return !isWord
                ? null
                : Numeral.read(text.substring(start, end)).stream()
                        .filter(reading -> reading.style() == Numeral.Style.UPPER_ROMAN)
                        .findFirst()
                        .map(reading -> new Ordinal(reading.number(), PrintedWords.of(text, start, endOfSuffix)))
                        .orElse(null);
    }

    private @Nullable Ordinal read(String text, int end, Map<String, Integer> last, Map<String, Integer> others) {
        int[] numbers = new int[MAX_WORDS];
        int count = 0;
        int start = end;
        for (int at = end; count < MAX_WORDS; ) {
            int word = startOfWord(text, at);
            int number = (count == 0 ? last : others).getOrDefault(fold(text, word, at), 0);
            if (number == 0 || (number == 1 && count > 0)) {
                break; // "un" before a number is an article
            }
            numbers[count++] = number;
            start = word;
            at = beforeJoint(text, word, number, others);
            if (at < 0) {
                break;
            }
        }
        int sum = sum(numbers, count);
        return sum < 1 ? null : new Ordinal(sum, PrintedWords.of(text, start, end));
    }

    /**
     * Returns where the word before another ends, over "et" or "y" where a number may have it; -1 if none is joined.
     */
    private int beforeJoint(String text, int start, int number, Map<String, Integer> others) {
        int end = skipJoint(text, start);
        if (end == start) {
            return -1;
        }
        int word = startOfWord(text, end);
        if (!fold(text, word, end).equals(and)) {
            return end;
        }
        int before = skipJoint(text, word);
        int tens = others.getOrDefault(fold(text, startOfWord(text, before), before), 0);
        boolean isInNumber = before < word && tens >= TWENTY && tens < HUNDRED && tens % TEN == 0;
        return isInNumber && (number < TEN || (number == TEN + 1 && tens == SIXTY)) ? before : -1;
    }

    /** Adds up numbers of which the last comes first; 0 if they are not one number. */
    private static int sum(int[] numbers, int count) {
        int hundreds = 0;
        int rest = 0;
        for (int i = count - 1; i >= 0; i--) {
            int number = numbers[i];
            if (number >= THOUSAND) {
                return 0;
            }
            if (number == HUNDRED) {
                if (hundreds > 0 || rest >= TEN) {
                    return 0;
                }
                hundreds = Math.max(1, rest) * HUNDRED;
                rest = 0;
            } else if (number > HUNDRED) {
                if (hundreds > 0 || rest > 0) {
                    return 0;
                }
                hundreds = number;
            } else if (rest == 4 && number == TWENTY) {
                rest = EIGHTY; // quatre-vingts
            } else if (rest == 0 || isSum(rest, number)) {
                rest += number;
            } else {
                return 0;
            }
        }
        return hundreds + rest;
    }

    private static boolean isSum(int tens, int more) {
        boolean isByTwenties = tens == SIXTY || tens == EIGHTY;
        return tens >= TEN && tens % TEN == 0 && more < (isByTwenties ? TWENTY : TEN);
    }

    /** Steps back over blanks or a hyphen. */
    static int skipJoint(String text, int place) {
        int blank = Letters.skipBlanksBack(text, place);
        boolean isHyphen = blank == place && place > 0 && Letters.isHyphen(text.charAt(place - 1));
        return isHyphen ? place - 1 : blank;
    }

    /** Returns where the letters before a place start, or too early to be a number word. */
    public static int startOfWord(String text, int end) {
        int start = end;
        while (start > 0 && end - start <= MAX_LETTERS && isPart(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean isPart(char c) {
        return c != 'º' && c != 'ª' && Letters.isLetter(c) && !Unicode.isDigit(c);
    }

    /** Returns a stretch of a text in small letters without accents. */
    public static String fold(String text, int start, int end) {
        return Accents.fold(Unicode.lower(text.substring(start, end)));
    }
}
