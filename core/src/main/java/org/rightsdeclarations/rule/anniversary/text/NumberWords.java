package org.rightsdeclarations.rule.anniversary.text;

import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.rightsdeclarations.anniversary.reading.ReadLanguages;
import org.rightsdeclarations.anniversary.reading.words.SaidNumbers;
import org.rightsdeclarations.anniversary.reading.words.TextReader;
import org.rightsdeclarations.characters.Ascii;
import org.rightsdeclarations.characters.Unicode;
import org.rightsdeclarations.numeral.Numeral;
import org.rightsdeclarations.numeral.Numeral.Style;
import org.rightsdeclarations.value.LanguageTag;
import org.rightsdeclarations.value.LocalizedText;

/**
 * The numbers that texts say in English words, capital roman numerals and Chinese numerals, and in words of the
 * languages whose readers know them.
 */
final class NumberWords {
    /** The greatest number of which the words are known. */
    static final int MAX = 100;

    private static final int LONGEST_WORD = 16;
    private static final Set<Style> STYLES = Set.of(Style.HAN, Style.UPPER_ROMAN);
    private static final String HAN = "一二三四五六七八九十百";

    /** Words that say an ordinal without its number. */
    private static final Set<String> OTHER_WAYS = Set.of(
            "jubilee",
            "decade",
            "century",
            "centenary",
            "centennial",
            "bicentenary",
            "bicentennial",
            "sesquicentenary",
            "sesquicentennial");

    private final Set<Integer> numbers = new HashSet<>();
    private boolean saysOtherwise;

    /** The number word just read, which may turn out to be the tens of another. */
    private String pending = "";

    NumberWords(LocalizedText text) {
        text.forEach(this::read);
    }

    /** Joins the numbers of several texts. */
    NumberWords(Stream<NumberWords> texts) {
        texts.forEach(text -> {
            numbers.addAll(text.numbers);
            saysOtherwise |= text.saysOtherwise;
        });
    }

    /** Returns whether the texts say a number in words, or in a way that is not understood. */
    boolean mayMean(int number) {
        return saysOtherwise || numbers.contains(number);
    }

    private void read(LanguageTag language, String text) {
        read(text);
        TextReader reader = ReadLanguages.readerOf(language).orElse(null);
        if (reader != null && reader.knowsNumberWords()) {
            SaidNumbers said = reader.numbersInWords(text);
            numbers.addAll(said.numbers());
            saysOtherwise |= !said.areAll();
        }
    }

    private void read(String text) {
        for (int start = 0; start < text.length(); ) {
            int end = endOfWord(text, start);
            if (end == start) {
                start++;
            } else {
                if (end - start <= LONGEST_WORD) {
                    readWord(text.substring(start, end));
                } else {
                    settle("");
                }
                start = end;
            }
        }
        settle("");
    }

    private static int endOfWord(String text, int start) {
        boolean han = HAN.indexOf(text.charAt(start)) >= 0;
        int end = start;
        while (end < text.length() && (han ? HAN.indexOf(text.charAt(end)) >= 0 : Ascii.isLetter(text.charAt(end)))) {
            end++;
        }
        return end;
    }

    private void readWord(String word) {
        saysOtherwise |= OTHER_WAYS.contains(Unicode.lower(word));
        Optional<Numeral> alone = numeral(word);
        if (alone.isEmpty() || alone.get().style() != Style.WORD) {
            settle("");
            alone.ifPresent(numeral -> numbers.add(numeral.number()));
        } else if (pending.isEmpty()) {
            pending = word;
        } else {
            Optional<Numeral> both = numeral(pending + " " + word);
            if (both.isEmpty() || both.get().number() == alone.get().number()) {
                settle(word);
            } else {
                numbers.add(both.get().number()); // "seventy fifth" says 75, neither 70 nor 5
                pending = "";
            }
        }
    }

    private void settle(String next) {
        if (!pending.isEmpty()) {
            numeral(pending).ifPresent(numeral -> numbers.add(numeral.number()));
        }
        pending = next;
    }

    private static Optional<Numeral> numeral(String words) {
        OptionalInt english = Numeral.ofEnglish(words);
        if (english.isPresent()) {
            return Optional.of(new Numeral(Style.WORD, english.getAsInt()));
        }
        return isCapitalRomanOrHan(words.charAt(0))
                ? Numeral.read(words).stream()
                        .filter(reading -> STYLES.contains(reading.style()))
                        .findFirst()
                : Optional.empty();
    }

    private static boolean isCapitalRomanOrHan(char c) {
        return "IVXLCDM".indexOf(c) >= 0 || HAN.indexOf(c) >= 0;
    }
}
