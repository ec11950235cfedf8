package org.rightsdeclarations.anniversary.reading.arabic;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.anniversary.reading.words.Words;

/** Numbers in Arabic words, in plain letters: ordinals of "the anniversary", and numbers of years. */
final class ArabicNumbers {
    private static final Map<String, Integer> ORDINALS = Map.ofEntries(
            Map.entry("اولي", 1),
            Map.entry("حاديه", 1),
            Map.entry("ثانيه", 2),
            Map.entry("ثالثه", 3),
            Map.entry("رابعه", 4),
            Map.entry("خامسه", 5),
            Map.entry("سادسه", 6),
            Map.entry("سابعه", 7),
            Map.entry("ثامنه", 8),
            Map.entry("تاسعه", 9),
            Map.entry("عاشره", 10));

    private static final Map<String, Integer> CARDINALS = Map.ofEntries(
            Map.entry("واحد", 1),
            Map.entry("احد", 1),
            Map.entry("اثنين", 2),
            Map.entry("اثنان", 2),
            Map.entry("ثلاث", 3),
            Map.entry("اربع", 4),
            Map.entry("خمس", 5),
            Map.entry("ست", 6),
            Map.entry("سبع", 7),
            Map.entry("ثماني", 8),
            Map.entry("ثمان", 8),
            Map.entry("تسع", 9),
            Map.entry("عشر", 10));

    /** Tens without the ends of their cases. */
    private static final Map<String, Integer> TENS =
            Map.of("عشر", 20, "ثلاث", 30, "اربع", 40, "خمس", 50, "ست", 60, "سبع", 70, "ثمان", 80, "تسع", 90);

    private static final Map<String, Integer> HUNDREDS =
            Map.of("مئه", 100, "مائه", 100, "مئويه", 100, "مئتين", 200, "مائتين", 200, "مئتي", 200, "مئتا", 200);

    private static final int TEN = 10;

    private ArabicNumbers() {}

    /** Reads "the seventy-fifth", in the feminine, from an index on; null if there is none. */
    static @Nullable Read ordinal(Words words, int index) {
        String word = ArabicWord.at(words, index);
        String bare = ArabicWord.withoutArticle(word);
        if (bare.equals(word) && !word.startsWith("ال")) {
            return null;
        }
        Read read = read(words, index, bare, ORDINALS.getOrDefault(bare, 0));
        return read == null ? null : aboveHundred(words, read);
    }

    /** Reads "the second" after "the hundredth", and "after the hundred" after others. */
    private static Read aboveHundred(Words words, Read read) {
        String after = ArabicWord.at(words, read.next);
        if (read.number == 100 && after.equals("الثانيه")) {
            return new Read(200, read.next + 1);
        }
        boolean isAbove = after.equals("بعد")
                && HUNDREDS.containsKey(ArabicWord.withoutArticle(ArabicWord.at(words, read.next + 1)));
        return isAbove ? new Read(read.number + 100, read.next + 2) : read;
    }

    /** Reads "seventy-five" from an index on; null if there is none. */
    static @Nullable Read cardinal(Words words, int index) {
        String word = ArabicWord.at(words, index);
        String masculine = word.endsWith("ه") ? word.substring(0, word.length() - 1) : word;
        return read(words, index, word, CARDINALS.getOrDefault(masculine, 0));
    }

    private static @Nullable Read read(Words words, int index, String word, int unit) {
        if (unit == 0) {
            int number = HUNDREDS.getOrDefault(word, tens(word));
            return number == 0 ? null : new Read(number, index + 1);
        }
        String next = ArabicWord.at(words, index + 1);
        if (unit < TEN && (next.equals("عشره") || next.equals("عشر"))) {
            return new Read(unit + TEN, index + 2);
        }
        String tens = next.startsWith("و") ? next.substring(1) : "";
        int more = tens(tens.startsWith("ال") ? tens.substring(2) : tens);
        return more > 0 && unit < TEN && !words.isParted(index)
                ? new Read(unit + more, index + 2)
                : new Read(unit, index + 1);
    }

    /** Returns the number of "fifty" in both cases, and of the adjective made of it; 0 for other words. */
    private static int tens(String word) {
        String tens = word.endsWith("ينيه") ? word.substring(0, word.length() - 2) : word;
        boolean isPlural = tens.endsWith("ون") || tens.endsWith("ين");
        return isPlural ? TENS.getOrDefault(tens.substring(0, tens.length() - 2), 0) : 0;
    }

    /**
     * A number in words.
     *
     * @param number the number
     * @param next the index of the word after it
     */
    record Read(int number, int next) {}
}
