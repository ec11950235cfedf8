package org.rightsdeclarations.anniversary.reading.arabic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.anniversary.mention.PrintedWords;
import org.rightsdeclarations.anniversary.reading.words.Digits;
import org.rightsdeclarations.anniversary.reading.words.Letters;
import org.rightsdeclarations.anniversary.reading.words.Needles;
import org.rightsdeclarations.anniversary.reading.words.Ordinal;
import org.rightsdeclarations.anniversary.reading.words.Ordinals;
import org.rightsdeclarations.anniversary.reading.words.Words;
import org.rightsdeclarations.characters.LetterForms;
import org.rightsdeclarations.characters.Unicode;

/** Finds the ordinals of the anniversaries that an Arabic text mentions: they follow the word for the anniversary. */
final class ArabicOrdinals {
    /** Starts of the words for anniversaries, some with marks; a text without them is passed over at once. */
    private static final String[] PARTS = {"ذكر", "ذِ", "ذّ", "مرور", "مُرُ", "يوبيل"};

    /** No more letters stand before such a part of a word: particles and the article. */
    private static final int MAX_LETTERS_BEFORE = 12;

    private static final String ANNIVERSARY = "ذكري";

    /** The anniversary of a thing that was named before: "its anniversary". */
    private static final List<String> OF_WHAT_IS_BEFORE = List.of("ذكراه", "ذكراها", "ذكراهما");

    /** Two anniversaries. */
    private static final List<String> SEVERAL = List.of("ذكريين", "ذكريان", "ذكريات");

    private static final String PASSING = "مرور";
    private static final String JUBILEE = "يوبيل";
    private static final String YEARLY = "سنويه";

    /** A diamond one is not among them: it is the sixtieth or the seventy-fifth. */
    private static final Map<String, Integer> JUBILEES = Map.of("الفضي", 25, "الذهبي", 50, "المئوي", 100);

    private static final Set<String> YEARS = Set.of("عام", "عاما", "سنه", "سنوات", "اعوام");
    private static final String CENTURY = "قرن";
    private static final Map<String, Integer> PARTS_OF_A_CENTURY = Map.of("ربع", 25, "نصف", 50);

    /** The number and the words for the anniversary have no more characters. */
    private static final int MAX_LENGTH = 120;

    private static final int MAX_ORDINALS = 10;

    private final String text;

    private ArabicOrdinals(String text) {
        this.text = text;
    }

    static List<Ordinals> in(String text) {
        if (!Needles.areIn(text, PARTS)) {
            return List.of();
        }
        Needles parts = new Needles(text, PARTS);
        ArabicOrdinals reader = new ArabicOrdinals(text);
        List<Ordinals> found = new ArrayList<>();
        int reached = 0;
        for (int part = parts.next(); part >= 0; part = parts.next()) {
            Ordinals ordinals = part < reached ? null : reader.at(part);
            if (ordinals != null) {
                found.add(ordinals);
                reached = ordinals.end();
            }
        }
        return found;
    }

    /** Returns whether ordinals are of "its anniversary". */
    static boolean isOfWhatIsBefore(String text, Ordinals ordinals) {
        return isAny(first(text, ordinals), OF_WHAT_IS_BEFORE);
    }

    /** Returns whether ordinals are years that have passed: these need more to be an anniversary. */
    static boolean isPassing(String text, Ordinals ordinals) {
        return ArabicWord.is(first(text, ordinals), PASSING);
    }

    /** Returns whether ordinals are a jubilee: without a subject, it is a part of a name. */
    static boolean isJubilee(String text, Ordinals ordinals) {
        return ArabicWord.is(first(text, ordinals), JUBILEE);
    }

    private static String first(String text, Ordinals ordinals) {
        return ArabicWord.at(Words.after(text, ordinals.start(), ordinals.end()), 0);
    }

    private static boolean isAny(String word, List<String> others) {
        for (String other : others) {
            if (ArabicWord.is(word, other)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Ordinals at(int part) {
        int start = part;
        while (start > 0 && Letters.isLetter(text.charAt(start - 1)) && part - start < MAX_LETTERS_BEFORE) {
            start--;
        }
        Words words = Words.after(text, start, Math.min(text.length(), start + MAX_LENGTH));
        if (words.size() < 2 || words.start(0) != start) {
            return null;
        }
        String word = ArabicWord.at(words, 0);
        if (ArabicWord.is(word, PASSING)) {
            return passing(words);
        }
        if (ArabicWord.is(word, JUBILEE)) {
            int number = JUBILEES.getOrDefault(ArabicWord.at(words, 1), 0);
            return number == 0 ? null : ordinals(words, List.of(ordinal(words, number, 1, 1)), 1);
        }
        boolean isSeveral = isAny(word, SEVERAL);
        return isSeveral || ArabicWord.is(word, ANNIVERSARY) || isAny(word, OF_WHAT_IS_BEFORE)
                ? anniversary(words, isSeveral)
                : null;
    }

    private Ordinals ordinals(Words words, List<Ordinal> all, int last) {
        return new Ordinals(all, words.start(0), words.end(last));
    }

    private Ordinal ordinal(Words words, int number, int first, int last) {
        return new Ordinal(number, PrintedWords.of(text, words.start(first), words.end(last)));
    }

    /** Reads "the 75th" or "the 50th and the 25th" after the word for the anniversary. */
    private @Nullable Ordinals anniversary(Words words, boolean isSeveral) {
        List<Ordinal> all = new ArrayList<>();
        int next = skipYearly(words, 1);
        boolean goesOn = true;
        while (goesOn && next < words.size() && isBeside(words, next)) {
            ArabicNumbers.Read read = ArabicNumbers.ordinal(words, next);
            Ordinal ordinal =
                    read == null ? inDigits(words, next) : ordinal(words, read.number(), next, read.next() - 1);
            if (ordinal != null) {
                all.add(ordinal);
                next = next(words, next, ordinal);
            }
            goesOn = ordinal != null
                    && isSeveral
                    && all.size() < MAX_ORDINALS
                    && ArabicWord.at(words, next).startsWith("و");
        }
        return all.isEmpty() ? null : ordinals(words, List.copyOf(all), skipYearly(words, next) - 1);
    }

    private static int next(Words words, int index, Ordinal read) {
        int next = index;
        while (next < words.size() && words.end(next) <= read.words().end()) {
            next++;
        }
        return next;
    }

    private static int skipYearly(Words words, int index) {
        String bare = ArabicWord.withoutArticle(ArabicWord.at(words, index));
        boolean isYearly = bare.equals(YEARLY) || bare.equals("سنويتين") || bare.equals("سنويتان");
        return isYearly ? index + 1 : index;
    }

    /** Returns whether nothing but blanks and parentheses is before a word. */
    private static boolean isBeside(Words words, int index) {
        String gap = words.gapAfter(index - 1).strip();
        return gap.isEmpty() || gap.equals("(") || gap.equals("\"");
    }

    /** Reads "75", "the 75" or "and the 75", in digits of any script. */
    private @Nullable Ordinal inDigits(Words words, int index) {
        boolean isParted = ArabicWord.at(words, index).equals("ال") && words.isNumber(index + 1);
        int end = words.end(isParted ? index + 1 : index);
        PrintedWords digits = Digits.before(text, end);
        if (digits == null) {
            return null;
        }
        String before = LetterForms.fold(
                text.substring(words.start(index), digits.start()).strip());
        boolean isOrdinal = before.isEmpty() || before.equals("ال") || before.equals("وال") || before.equals("و");
        return isOrdinal ? Ordinal.of(digits, PrintedWords.of(text, words.start(index), end)) : null;
    }

    /** Reads "75 years" after "the passing of". */
    private @Nullable Ordinals passing(Words words) {
        Integer part = PARTS_OF_A_CENTURY.get(ArabicWord.at(words, 1));
        if (part != null) {
            boolean isOfACentury = ArabicWord.at(words, 2).equals(CENTURY);
            return isOfACentury ? since(words, part, 2) : null;
        }
        if (ArabicWord.at(words, 1).equals(CENTURY)) {
            return since(words, 100, 1);
        }
        if (Unicode.isDigit(text.codePointAt(words.start(1)))) {
            PrintedWords digits = Digits.before(text, words.end(1));
            Ordinal ordinal = digits == null ? null : Ordinal.of(digits, digits);
            return ordinal != null && YEARS.contains(ArabicWord.at(words, 2))
                    ? since(words, ordinal.number(), 2)
                    : null;
        }
        ArabicNumbers.Read read = ArabicNumbers.cardinal(words, 1);
        return read != null && YEARS.contains(ArabicWord.at(words, read.next()))
                ? since(words, read.number(), read.next())
                : null;
    }

    private @Nullable Ordinals since(Words words, int number, int last) {
        return ArabicWord.at(words, last + 1).equals("علي")
                ? ordinals(words, List.of(ordinal(words, number, 1, last)), last)
                : null;
    }
}
