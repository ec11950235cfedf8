package org.rightsdeclarations.rule.anniversary.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.anniversary.reading.ReadLanguages;
import org.rightsdeclarations.anniversary.reading.words.TextReader;
import org.rightsdeclarations.characters.Unicode;
import org.rightsdeclarations.value.LanguageTag;
import org.rightsdeclarations.value.LocalizedText;

/** The numbers that texts say, in digits of any script and in those words that this library reads. */
public final class StatedNumbers {
    /** Years and numbers of documents have more digits than the ordinal of an anniversary. */
    private static final int DIGITS_OF_AN_ORDINAL = 3;

    private static final int MOST_DIGITS = 9;

    /** Languages whose words for numbers are read here, whatever they count. */
    private static final List<String> KNOWN = List.of("en", "zh");

    private final List<LocalizedText> texts;
    private final Function<LocalizedText, NumberWords> inWords;
    private final Set<Integer> inDigits = new HashSet<>();
    private boolean areWordsKnown;
    private boolean hasOrdinal;

    /** Read only when a number is not there in digits, because digits are the rule and quickly read. */
    private @Nullable NumberWords words;

    /**
     * Reads some texts.
     *
     * @param texts the texts
     * @param inWords finds the numbers that one of them says in words
     */
    StatedNumbers(List<LocalizedText> texts, Function<LocalizedText, NumberWords> inWords) {
        this.texts = texts;
        this.inWords = inWords;
        for (LocalizedText text : texts) {
            text.forEach(this::readDigits);
        }
    }

    /**
     * Returns whether the texts certainly do not say a number. A text that has no short number in digits may say it in
     * words; only those of some languages, up to a hundred, are all known.
     *
     * @param number the number
     * @return {@code true} if it is certain that they do not
     */
    public boolean lack(int number) {
        if (inDigits.contains(number) || !(hasOrdinal || (areWordsKnown && number <= NumberWords.MAX))) {
            return false;
        }
        NumberWords read = words;
        if (read == null) {
            read = new NumberWords(texts.stream().map(inWords));
            words = read;
        }
        return !read.mayMean(number);
    }

    /**
     * Returns whether the texts say a number in digits.
     *
     * @param number the number
     * @return {@code true} if they do
     */
    boolean sayInDigits(int number) {
        return inDigits.contains(number);
    }

    private void readDigits(LanguageTag language, String text) {
        areWordsKnown |= KNOWN.contains(language.getLanguage())
                || ReadLanguages.readerOf(language)
                        .filter(TextReader::knowsNumberWords)
                        .isPresent();
        int number = 0;
        int count = 0;
        for (int i = 0; i <= text.length(); i++) {
            int digit = i < text.length() ? Unicode.digit(text.charAt(i)) : -1;
            if (digit >= 0) {
                number = count < MOST_DIGITS ? 10 * number + digit : number;
                count++;
            } else if (count > 0) {
                add(number, count);
                number = 0;
                count = 0;
            }
        }
    }

    private void add(int number, int digits) {
        hasOrdinal |= digits <= DIGITS_OF_AN_ORDINAL;
        if (digits <= MOST_DIGITS) {
            inDigits.add(number);
        }
    }
}
