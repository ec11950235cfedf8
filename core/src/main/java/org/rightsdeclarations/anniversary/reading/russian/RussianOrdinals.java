package org.rightsdeclarations.anniversary.reading.russian;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
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
import org.rightsdeclarations.characters.Unicode;

/** Finds the ordinals of the anniversaries that a Russian text mentions. */
final class RussianOrdinals {
    /** Parts of the words for anniversaries; a text without them is passed over at the speed of a search. */
    private static final String[] PARTS = {"одовщин", "ОДОВЩИН", "лет", "ЛЕТ", "юбиле", "ЮБИЛЕ"};

    private static final Set<String> ANNIVERSARIES = Set.of(
            "годовщина",
            "годовщины",
            "годовщине",
            "годовщину",
            "годовщиной",
            "годовщин",
            "годовщинам",
            "годовщинами",
            "годовщинах",
            "юбилей",
            "юбилея",
            "юбилею",
            "юбилеем",
            "юбилее");

    /** What follows after the number in "75-летие". */
    private static final Set<String> YEARS_LONG = Set.of("летие", "летия", "летию", "летием", "летии", "летий");

    private static final String YEARS = "лет";

    /** What joins digits to the end of an ordinal or to "летие". */
    private static final Set<String> ENDS = Set.of("я", "й", "ю", "ая", "ой", "ую", "ый", "ого", "го", "му", "ти");

    /** Adjectives that say how old something is, without the ends of their cases. */
    private static final Map<String, Integer> AGES =
            Map.of("полувеков", 50, "полуторавеков", 150, "четвертьвеков", 25, "веков", 100, "золот", 50);

    private static final int MAX_LETTERS = 32;
    private static final int MAX_ORDINALS = 10;

    private final String text;

    private RussianOrdinals(String text) {
        this.text = text;
    }

    static List<Ordinals> in(String text) {
        if (!Needles.areIn(text, PARTS)) {
            return List.of();
        }
        Needles parts = new Needles(text, PARTS);
        RussianOrdinals reader = new RussianOrdinals(text);
        List<Ordinals> found = new ArrayList<>();
        for (int part = parts.next(); part >= 0; part = parts.next()) {
            Ordinals ordinals = reader.at(part);
            if (ordinals != null) {
                found.add(ordinals);
            }
        }
        return found;
    }

    /** Returns whether ordinals are years, as in "75 лет со дня": these need more to be an anniversary. */
    static boolean isYears(String text, Ordinals ordinals) {
        int start = ordinals.end() - YEARS.length();
        return text.regionMatches(true, start, YEARS, 0, YEARS.length())
                && !Letters.isLetter(text.codePointBefore(start));
    }

    private @Nullable Ordinals at(int part) {
        int start = part;
        while (start > 0 && part - start < MAX_LETTERS && Unicode.isLetter(text.charAt(start - 1))) {
            start--;
        }
        int end = part;
        while (end < text.length() && end - part < MAX_LETTERS && Unicode.isLetter(text.charAt(end))) {
            end++;
        }
        String word = Unicode.lower(text.substring(start, end));
        if (ANNIVERSARIES.contains(word)) {
            List<Ordinal> ordinals = before(start);
            return ordinals.isEmpty() ? null : new Ordinals(ordinals, end);
        }
        if (word.equals(YEARS)) {
            Ordinal years = years(start, end);
            return years == null ? null : new Ordinals(List.of(years), end);
        }
        int stem = word.lastIndexOf(YEARS);
        if (stem < 0 || !YEARS_LONG.contains(word.substring(stem))) {
            return null;
        }
        Ordinal ordinal = stem == 0
                ? inDigits(start, end)
                : ordinal(RussianNumbers.compound(word.substring(0, stem)), start, end);
        return ordinal == null ? null : new Ordinals(List.of(ordinal), end);
    }

    private @Nullable Ordinal ordinal(int number, int start, int end) {
        return number == 0 ? null : new Ordinal(number, PrintedWords.of(text, start, end));
    }

    /** Reads "75-" or "75 – " before "летие". */
    private @Nullable Ordinal inDigits(int place, int end) {
        int hyphen = Letters.skipBlanksBack(text, place);
        if (hyphen > 0 && isDash(text.charAt(hyphen - 1))) {
            hyphen = Letters.skipBlanksBack(text, hyphen - 1);
        }
        PrintedWords digits = Digits.before(text, hyphen);
        return digits == null ? null : Ordinal.of(digits, PrintedWords.of(text, digits.start(), end));
    }

    private static boolean isDash(char c) {
        return Letters.isHyphen(c) || c == '\u2012' || c == '\u2013' || c == '\u2014' || c == '\u2212';
    }

    /** Reads "75" or "семьдесят пять" before "лет", if it is said that they have passed since something. */
    private @Nullable Ordinal years(int start, int end) {
        if (!RussianYears.areSinceSomething(text, start, end)) {
            return null;
        }
        int blank = Letters.skipBlanksBack(text, start);
        PrintedWords digits = Digits.before(text, blank);
        if (digits != null) {
            return Ordinal.of(digits, digits);
        }
        Words words = Words.before(text, 0, blank);
        int last = words.size() - 1;
        int number = last >= 0 && words.end(last) == blank ? RussianNumbers.cardinal(words.lower(last)) : 0;
        return number == 0 ? null : withGreater(words, last, number);
    }

    /** Reads "75-я", "семьдесят пятая", "50-я и 25-я" before a place. */
    private List<Ordinal> before(int place) {
        Words words = Words.before(text, 0, place);
        Deque<Ordinal> ordinals = new ArrayDeque<>();
        int end = words.size() - 1;
        boolean isBeside = end >= 0 && words.end(end) == Letters.skipBlanksBack(text, place);
        Ordinal ordinal = isBeside ? endingAt(words, end) : null;
        boolean isList = false;
        while (ordinal != null && ordinals.size() < MAX_ORDINALS) {
            ordinals.addFirst(ordinal);
            while (end >= 0 && words.start(end) >= ordinal.start()) {
                end--;
            }
            boolean isAnd = words.lower(end).equals("и") && !words.isParted(end);
            boolean isComma = isList && end >= 0 && words.gapAfter(end).strip().equals(",");
            isList |= isAnd;
            end -= isAnd ? 1 : 0;
            ordinal = isAnd || isComma ? endingAt(words, end) : null;
        }
        return List.copyOf(ordinals);
    }

    private @Nullable Ordinal endingAt(Words words, int index) {
        if (index < 0) {
            return null;
        }
        if (words.isNumber(index)) {
            return inDigits(words, index);
        }
        String word = words.lower(index);
        int number = RussianNumbers.ordinal(word);
        if (number == 0) {
            number = age(word);
            return ordinal(number, words.start(index), words.end(index));
        }
        return withGreater(words, index, number);
    }

    private Ordinal withGreater(Words words, int index, int number) {
        int first = index;
        int sum = number;
        int part = number;
        while (first > 0 && !words.isParted(first - 1) && RussianNumbers.before(words.lower(first - 1), part) > 0) {
            part = RussianNumbers.before(words.lower(--first), part);
            sum += part;
        }
        return new Ordinal(sum, PrintedWords.of(text, words.start(first), words.end(index)));
    }

    private @Nullable Ordinal inDigits(Words words, int index) {
        int start = words.start(index);
        int end = start;
        while (end < words.end(index) && Unicode.isDigit(text.charAt(end))) {
            end++;
        }
        String rest = words.lower(index).substring(end - start);
        boolean isJoined = !rest.isEmpty() && isDash(rest.charAt(0));
        String suffix = isJoined ? rest.substring(1) : rest;
        boolean isOrdinal = suffix.isEmpty() ? !isJoined : ENDS.contains(suffix) || isAge(suffix);
        PrintedWords digits = isOrdinal ? Digits.before(text, end) : null;
        return digits == null ? null : Ordinal.of(digits, PrintedWords.of(text, digits.start(), words.end(index)));
    }

    /** Returns whether a word is an adjective such as "летний". */
    private static boolean isAge(String word) {
        return word.startsWith("летн");
    }

    /** Returns how many years an adjective says, such as "полувековой" and "столетний"; or 0. */
    private static int age(String word) {
        int years = word.indexOf("летн");
        if (years > 0) {
            return RussianNumbers.compound(word.substring(0, years));
        }
        int end = word.length() - 2;
        while (end > 3 && end > word.length() - 4 && !AGES.containsKey(word.substring(0, end))) {
            end--;
        }
        return end > 0 ? AGES.getOrDefault(word.substring(0, end), 0) : 0;
    }
}
