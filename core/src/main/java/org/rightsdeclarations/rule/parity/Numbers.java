package org.rightsdeclarations.rule.parity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.characters.Unicode;
import org.rightsdeclarations.numeral.Numeral.Style;
import org.rightsdeclarations.numeral.PrintedNumber;
import org.rightsdeclarations.rule.parity.Translations.Row;
import org.rightsdeclarations.value.LanguageTag;

/**
 * Numbers that a text writes in digits, in whatever script: the same in all languages. A language that writes one as a
 * word has fewer, and is not compared; nor is one that counts by units of its own, such as ten thousands. Years are
 * also compared alone, since one language writes the month as a number where another one names it; and so are the
 * ordinals of anniversaries, which may be in words.
 */
final class Numbers {
    /** Years may be those of another calendar. */
    private static final Set<String> OTHER_CALENDARS =
            Set.of("th", "lo", "km", "my", "fa", "prs", "ps", "am", "ti", "ne");

    private static final PrintedNumber FIRST_IN_HAN = PrintedNumber.of("第一");
    private static final int YEAR = 4;
    private static final String HAN_DIGITS = "\u3007\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D";
    private static final String HAN_NUMERALS = HAN_DIGITS + "\u96F6\u5341\u767E\u5343\u5EFF\u5345";
    private static final int MOST_OF_ORDINAL = 8;
    private static final char BEFORE_ORDINAL = '\u7B2C';
    private static final String ARTICLES = "\u6761\u689D";
    private static final String SEPARATORS = ".,' \u00A0\u202F\u2009\u066C\u066B";
    private static final String FRACTIONS = ".,\u066B";
    private static final String UNITS = "\u4E07\u842C\u5104\u4EBF\u5343\u767E\uB9CC\uC5B5\uCC9C\uBC31\uC2ED\u5341";
    private static final int GROUP = 3;
    private static final int DAY = 24;

    /** In a longer text, two languages alone may well refer to other numbers. */
    private static final int SHORT = 60;

    /** A text with more numbers is a table. */
    private static final int MOST = 100;

    /**
     * A number that one language has in place of another.
     *
     * @param at which language of the text
     * @param number the number in that language
     * @param other which other language is compared
     * @param otherNumber the number in that one
     */
    record Difference(int at, String number, int other, String otherNumber) {}

    private Numbers() {}

    /**
     * Compares the numbers of a text.
     *
     * @param row the text
     * @param languages the languages by their number
     * @return for each language that differs from most others, the first number that does
     */
    static List<Difference> compare(Row row, List<LanguageTag> languages) {
        List<List<String>> all = new ArrayList<>(row.words().length);
        List<String> first = List.of();
        boolean areSame = true;
        for (String words : row.words()) {
            List<String> own = of(words);
            first = first.isEmpty() ? own : first;
            areSame &= own.isEmpty() || own.equals(first);
            all.add(own);
        }
        if (areSame) {
            return AnniversaryOrdinals.compare(row, languages);
        }
        List<List<String>> years = new ArrayList<>(all.size());
        for (int i = 0; i < all.size(); i++) {
            List<String> own = all.get(i).stream().filter(Numbers::isYear).toList();
            boolean isOther = !own.isEmpty()
                    && OTHER_CALENDARS.contains(
                            languages.get(row.languages()[i]).getLanguage());
            years.add(isOther ? List.of() : own);
            all.set(i, isOther ? List.of() : all.get(i));
        }
        boolean isCertain =
                row.words().length > 2 || Math.max(row.words()[0].length(), row.words()[1].length()) <= SHORT;
        List<Difference> differences = isCertain ? compare(all) : List.of();
        List<Difference> found = (differences.isEmpty() ? compare(years) : differences)
                .stream()
                        .filter(difference -> !isInHan(row.words()[difference.at()], difference.otherNumber()))
                        .filter(difference -> !isSameFraction(row, difference))
                        .toList();
        return found.isEmpty() ? AnniversaryOrdinals.compare(row, languages) : found;
    }

    /** Returns whether a text has a number in Chinese numerals, beside others in digits: 第四款第1目. */
    private static boolean isInHan(String words, String number) {
        return number.length() <= GROUP
                && words.indexOf(BEFORE_ORDINAL) >= 0
                && FIRST_IN_HAN
                        .relabelled(Style.HAN, Integer.parseInt(number))
                        .filter(words::contains)
                        .isPresent();
    }

    /** Returns whether two numbers are fractions that differ by zeros at the end alone, as in 2.50 and 2,5. */
    private static boolean isSameFraction(Row row, Difference difference) {
        return significant(difference.number()).equals(significant(difference.otherNumber()))
                && isFraction(row.words()[difference.at()], difference.number())
                && isFraction(row.words()[difference.other()], difference.otherNumber());
    }

    private static boolean isFraction(String words, String number) {
        for (int at = words.indexOf(number); at >= 0; at = words.indexOf(number, at + 1)) {
            if (at > 1 && FRACTIONS.indexOf(words.charAt(at - 1)) >= 0 && isDigit(words.charAt(at - 2))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isYear(String number) {
        return number.length() == YEAR && (number.charAt(0) == '1' || number.charAt(0) == '2');
    }

    /** Compares languages that have as many numbers as most have. */
    static List<Difference> compare(List<List<String>> all) {
        Map<String, Integer> first = new HashMap<>();
        Map<String, Integer> count = new HashMap<>();
        int usual = -1;
        int most = 0;
        int withNumbers = 0;
        for (int i = 0; i < all.size(); i++) {
            List<String> own = all.get(i);
            if (!own.isEmpty()) {
                withNumbers++;
                String numbers = own.toString();
                first.putIfAbsent(numbers, i);
                int uses = count.merge(numbers, 1, Integer::sum);
                if (uses > most) {
                    most = uses;
                    usual = first.getOrDefault(numbers, i);
                }
            }
        }
        boolean isCertain = most > 1 || (withNumbers == 2 && all.size() == 2);
        List<Difference> differences = new ArrayList<>(0);
        for (int i = 0; isCertain && i < all.size(); i++) {
            List<String> own = all.get(i);
            List<String> others = all.get(usual);
            if (i != usual && own.size() == others.size() && !own.equals(others)) {
                Difference found = difference(i, own, usual, others);
                if (found != null && (count.getOrDefault(own.toString(), 0) < most || all.size() == 2)) {
                    differences.add(found);
                }
            }
        }
        return differences;
    }

    /** Returns the only number that differs; null if several do, as in another way of writing them all. */
    private static @Nullable Difference difference(int at, List<String> own, int other, List<String> others) {
        List<String> extra = without(own, others);
        List<String> lost = without(others, own);
        boolean isOne = extra.size() == 1 && lost.size() == 1;
        return !isOne || isSameUnits(extra.get(0), lost.get(0)) || isOfAnotherKind(extra.get(0), lost.get(0))
                ? null
                : new Difference(at, extra.get(0), other, lost.get(0));
    }

    /**
     * Returns whether one is a year, and the other surely none: "Convention, 1930" is "Convention (No. 29)" in another
     * language.
     */
    private static boolean isOfAnotherKind(String one, String other) {
        boolean isYear = isYear(one);
        return isYear != isYear(other) && (isYear ? isNoPart(other, one) : isNoPart(one, other));
    }

    /** Returns whether a number is too short for a year, and is not a year that lacks a digit at its start or end. */
    private static boolean isNoPart(String number, String year) {
        return number.length() < YEAR && !(number.length() == YEAR - 1 && year.contains(number));
    }

    private static List<String> without(List<String> numbers, List<String> removed) {
        List<String> left = new ArrayList<>(numbers);
        removed.forEach(left::remove);
        return left;
    }

    /** Returns whether two numbers are the same in other units, as 2 million and 2,000,000 are, or 6 p.m. and 18 h. */
    private static boolean isSameUnits(String one, String other) {
        if (one.length() <= 2 && other.length() <= 2) {
            int hour = Integer.parseInt(one);
            int otherHour = Integer.parseInt(other);
            return Math.max(hour, otherHour) <= DAY && Math.abs(hour - otherHour) == DAY / 2;
        }
        boolean isInLargerUnits = Math.abs(one.length() - other.length()) >= GROUP;
        return isInLargerUnits && significant(one).equals(significant(other));
    }

    private static String significant(String number) {
        int end = number.length();
        while (end > 1 && number.charAt(end - 1) == '0') {
            end--;
        }
        return number.substring(0, end);
    }

    /**
     * Returns the numbers of a text in ascending order, without the separators of thousands; none if one is counted in
     * units of its own.
     */
    private static List<String> of(String text) {
        List<String> numbers = new ArrayList<>(0);
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < '0' || (c > '9' && c < 0x660)) {
                continue; // most characters, at one glance
            }
            if (c == BEFORE_ORDINAL) {
                articleInHan(text, i).ifPresent(numbers::add);
                continue;
            }
            if (numbers.size() > MOST) {
                return List.of();
            }
            if (isDigit(c)) {
                StringBuilder number = new StringBuilder();
                i = read(text, i, number);
                if (i < length && UNITS.indexOf(text.charAt(i)) >= 0) {
                    return List.of();
                }
                numbers.add(number.length() == 2 && number.charAt(0) == '0' ? number.substring(1) : number.toString());
            } else if (c == '\u5E74' && i >= YEAR) {
                String year = hanYear(text, i - YEAR);
                if (year != null) {
                    numbers.add(year);
                }
            }
        }
        numbers.sort(null);
        return numbers.size() > MOST ? List.of() : numbers;
    }

    /** Returns the number of an article in Chinese numerals, 第六条; others, such as 第一款, stand where words may. */
    private static Optional<String> articleInHan(String text, int start) {
        int end = start + 1;
        while (end < text.length() && end - start <= MOST_OF_ORDINAL && HAN_NUMERALS.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        if (end == start + 1 || end == text.length() || ARTICLES.indexOf(text.charAt(end)) < 0) {
            return Optional.empty();
        }
        return PrintedNumber.of(text.substring(start, end + 1)).getReadings().stream()
                .filter(reading -> reading.style() == Style.HAN)
                .findFirst()
                .map(reading -> Integer.toString(reading.number()));
    }

    private static boolean isDigit(char c) {
        return c < 0x80 ? c >= '0' && c <= '9' : ((c >= 0x660 && c < 0x1100) || c >= 0xFF10) && Unicode.digit(c) >= 0;
    }

    /** Reads a number, and returns the index behind it. */
    private static int read(String text, int start, StringBuilder number) {
        int end = start + digitsAt(text, start);
        append(text, start, end, number);
        boolean mayBeGrouped = end - start <= GROUP && number.charAt(0) != '0';
        while (mayBeGrouped
                && end < text.length()
                && SEPARATORS.indexOf(text.charAt(end)) >= 0
                && digitsAt(text, end + 1) == GROUP) {
            append(text, end + 1, end + 1 + GROUP, number);
            end += GROUP + 1;
        }
        return end;
    }

    private static void append(String text, int start, int end, StringBuilder number) {
        for (int i = start; i < end; i++) {
            number.append(Unicode.digit(text.charAt(i)));
        }
    }

    private static int digitsAt(String text, int start) {
        int end = start;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end - start;
    }

    private static @Nullable String hanYear(String text, int start) {
        StringBuilder year = new StringBuilder(YEAR);
        for (int i = start; i < start + YEAR; i++) {
            int digit = HAN_DIGITS.indexOf(text.charAt(i) == '\u96F6' ? '\u3007' : text.charAt(i));
            if (digit < 0) {
                return null;
            }
            year.append(digit);
        }
        return isYear(year.toString()) ? year.toString() : null;
    }
}
