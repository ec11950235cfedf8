package org.rightsdeclarations.anniversary.reading.arabic;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.anniversary.reading.words.SaidNumbers;
import org.rightsdeclarations.anniversary.reading.words.Words;
import org.rightsdeclarations.characters.LetterForms;
import org.rightsdeclarations.characters.Unicode;

/**
 * The numbers that an Arabic text says in words. Of a word that may be part of a number and is not read it is said that
 * not all are known.
 */
final class ArabicSaid {
    /** No number up to a thousand takes more characters, with vowel marks. */
    private static final int MAX_LENGTH = 120;

    /** Words of months, "the first" and "the second", which in the masculine count no anniversary. */
    private static final Set<String> MONTHS = Set.of("الاول", "الثاني");

    /** Words that mean a number without saying it. */
    private static final Set<String> OTHERS =
            Set.of("عقد", "عقدين", "عقود", "قرن", "القرن", "ست", "سته", "سنتين", "عامين", "مائه", "مئه");

    /** Parts of words that count. */
    private static final List<String> PARTS = List.of(
            "خمس", "سبع", "ثمان", "ثلاث", "اربع", "عشر", "تسع", "ستين", "ستون", "مئت", "مائت", "مئوي", "اولي", "ثاني",
            "ثالث", "رابع", "خامس", "سادس", "سابع", "ثامن", "تاسع", "عاشر", "حادي", "واحد", "اثن", "يوبيل");

    private ArabicSaid() {}

    static SaidNumbers in(String text) {
        Set<Integer> numbers = new HashSet<>();
        boolean areAll = true;
        for (int start = 0; start < text.length(); ) {
            int end = start;
            while (end < text.length() && isPart(text.charAt(end))) {
                end++;
            }
            int next = end + 1;
            if (end > start && mayCount(LetterForms.fold(text.substring(start, end)))) {
                Words words = Words.after(text, start, Math.min(text.length(), start + MAX_LENGTH));
                ArabicNumbers.Read read = read(words);
                areAll &= read != null;
                if (read != null) {
                    numbers.add(read.number());
                    next = words.end(read.next() - 1);
                }
            }
            start = next;
        }
        return new SaidNumbers(numbers, areAll);
    }

    private static ArabicNumbers.@Nullable Read read(Words words) {
        ArabicNumbers.Read ordinal = ArabicNumbers.ordinal(words, 0);
        return ordinal == null ? ArabicNumbers.cardinal(words, 0) : ordinal;
    }

    private static boolean isPart(char c) {
        return Unicode.isLetter(c) || LetterForms.isLeftOut(c);
    }

    private static boolean mayCount(String word) {
        return !MONTHS.contains(word)
                && (OTHERS.contains(word) || PARTS.stream().anyMatch(word::contains));
    }
}
