package org.rightsdeclarations.anniversary.reading.russian;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.characters.LetterForms;

/** Numbers in Russian words. */
final class RussianNumbers {
    private static final int HUNDRED = 100;

    /** Ordinals without the ends of their cases. */
    private static final Map<String, Integer> ORDINALS = Map.ofEntries(
            Map.entry("перв", 1),
            Map.entry("втор", 2),
            Map.entry("трет", 3),
            Map.entry("четверт", 4),
            Map.entry("пят", 5),
            Map.entry("шест", 6),
            Map.entry("седьм", 7),
            Map.entry("восьм", 8),
            Map.entry("девят", 9),
            Map.entry("десят", 10),
            Map.entry("одиннадцат", 11),
            Map.entry("двенадцат", 12),
            Map.entry("тринадцат", 13),
            Map.entry("четырнадцат", 14),
            Map.entry("пятнадцат", 15),
            Map.entry("шестнадцат", 16),
            Map.entry("семнадцат", 17),
            Map.entry("восемнадцат", 18),
            Map.entry("девятнадцат", 19),
            Map.entry("двадцат", 20),
            Map.entry("тридцат", 30),
            Map.entry("сороков", 40),
            Map.entry("пятидесят", 50),
            Map.entry("шестидесят", 60),
            Map.entry("семидесят", 70),
            Map.entry("восьмидесят", 80),
            Map.entry("девяност", 90),
            Map.entry("сот", 100),
            Map.entry("двухсот", 200),
            Map.entry("трехсот", 300));

    /** The ends of ordinals in all cases; no end is that of a longer one before it. */
    private static final List<String> ENDS = List.of(
            "ьего", "ьему", "ьими", "ьей", "ьею", "ьем", "ьим", "ьих", "ого", "ому", "ыми", "ья", "ью", "ье", "ьи",
            "ий", "ая", "ой", "ую", "ою", "ый", "ым", "ом", "ое", "ые", "ых");

    /** Tens, before an ordinal or in "семьдесят пять лет". */
    private static final Map<String, Integer> TENS = Map.ofEntries(
            Map.entry("двадцать", 20),
            Map.entry("тридцать", 30),
            Map.entry("сорок", 40),
            Map.entry("пятьдесят", 50),
            Map.entry("шестьдесят", 60),
            Map.entry("семьдесят", 70),
            Map.entry("восемьдесят", 80),
            Map.entry("девяносто", 90));

    private static final Map<String, Integer> HUNDREDS = Map.of("сто", 100, "двести", 200, "триста", 300);

    private static final Map<String, Integer> CARDINALS = Map.ofEntries(
            Map.entry("пять", 5),
            Map.entry("шесть", 6),
            Map.entry("семь", 7),
            Map.entry("восемь", 8),
            Map.entry("девять", 9),
            Map.entry("десять", 10),
            Map.entry("пятнадцать", 15));

    /** The parts of "семидесятипятилетие", in the genitive, the longer before their starts. */
    private static final List<Map.Entry<String, Integer>> PARTS = List.of(
            Map.entry("девятнадцати", 19),
            Map.entry("восемнадцати", 18),
            Map.entry("семнадцати", 17),
            Map.entry("шестнадцати", 16),
            Map.entry("пятнадцати", 15),
            Map.entry("четырнадцати", 14),
            Map.entry("тринадцати", 13),
            Map.entry("двенадцати", 12),
            Map.entry("одиннадцати", 11),
            Map.entry("восьмидесяти", 80),
            Map.entry("шестидесяти", 60),
            Map.entry("пятидесяти", 50),
            Map.entry("семидесяти", 70),
            Map.entry("девяносто", 90),
            Map.entry("двадцати", 20),
            Map.entry("тридцати", 30),
            Map.entry("четырех", 4),
            Map.entry("двухсот", 200),
            Map.entry("трехсот", 300),
            Map.entry("десяти", 10),
            Map.entry("девяти", 9),
            Map.entry("восьми", 8),
            Map.entry("сорока", 40),
            Map.entry("шести", 6),
            Map.entry("семи", 7),
            Map.entry("трех", 3),
            Map.entry("двух", 2),
            Map.entry("пяти", 5),
            Map.entry("одно", 1),
            Map.entry("сто", 100));

    private RussianNumbers() {}

    /** Returns the number of an ordinal of one word in any case; 0 if it is none. */
    static int ordinal(String word) {
        String plain = LetterForms.fold(word);
        for (String end : ENDS) {
            if (plain.endsWith(end)) {
                return ORDINALS.getOrDefault(plain.substring(0, plain.length() - end.length()), 0);
            }
        }
        return 0;
    }

    /** Returns a cardinal of five and more that ends "семьдесят пять"; 0 if it is none. */
    static int cardinal(String word) {
        return TENS.getOrDefault(word, HUNDREDS.getOrDefault(word, CARDINALS.getOrDefault(word, 0)));
    }

    /** Returns the number that a word adds before a smaller one: "семьдесят" before 5, "сто" before 50; or 0. */
    static int before(String word, int smaller) {
        int tens = smaller < 10 ? TENS.getOrDefault(word, 0) : 0;
        return tens > 0 || smaller >= HUNDRED ? tens : HUNDREDS.getOrDefault(word, 0);
    }

    /** Returns the number that a compound starts with, as in "семидесятипятилетие"; 0 if that is no number. */
    static int compound(String start) {
        String plain = LetterForms.fold(start);
        int sum = 0;
        int least = Integer.MAX_VALUE;
        for (int at = 0; at < plain.length(); ) {
            Map.@Nullable Entry<String, Integer> part = part(plain, at);
            // "семидесяти" goes on with less than ten, "сто" with less than a hundred
            int room = least >= HUNDRED ? least == Integer.MAX_VALUE ? least : HUNDRED : least >= 20 ? 10 : 0;
            if (part == null || part.getValue() >= room) {
                return 0;
            }
            sum += part.getValue();
            least = part.getValue();
            at += part.getKey().length();
        }
        return sum;
    }

    private static Map.@Nullable Entry<String, Integer> part(String word, int at) {
        for (Map.Entry<String, Integer> part : PARTS) {
            if (word.startsWith(part.getKey(), at)) {
                return part;
            }
        }
        return null;
    }
}
