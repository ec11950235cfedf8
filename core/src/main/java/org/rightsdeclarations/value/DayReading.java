package org.rightsdeclarations.value;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.characters.Unicode;

/**
 * A date as somebody writes it who does not write it as JSON does, {@code 31/12/2026}, {@code 12 May 2024},
 * {@code 2024년 5월 12일}, or as much of one as one side of a range names. There may be no such date.
 *
 * @param year the year; 0 for one that is not named
 * @param month the month; 0 for one that is not named
 * @param day the day; 0 for one that is not named
 */
record DayReading(int year, int month, int day) {
    private static final int MONTHS = 12;

    /** The marks behind year, month and day in Korean, Chinese and Japanese. */
    private static final List<List<String>> MARKS =
            List.of(List.of("年", "년"), List.of("月", "월"), List.of("日", "号", "號", "일"));

    /**
     * Returns what a text may mean.
     *
     * @param text a short text
     * @return one date, two if either the day or the month may come first, or none
     */
    static List<DayReading> of(String text) {
        DayReading dayFirst = part(text, false);
        DayReading monthFirst = part(text, true);
        if (dayFirst == null || monthFirst == null || dayFirst.year == 0) {
            return List.of();
        }
        if (dayFirst.equals(monthFirst) || text.indexOf('.') >= 0 || !monthFirst.hasMonth()) {
            return List.of(dayFirst);
        }
        return dayFirst.month > MONTHS ? List.of(monthFirst) : List.of(dayFirst, monthFirst);
    }

    /**
     * Returns as much of a date as a text names.
     *
     * @param text a short text
     * @param isMonthFirst whether the month comes first where it is a number, and no year stands before it
     * @return the date; null if the text says more or something else
     */
    static @Nullable DayReading part(String text, boolean isMonthFirst) {
        if (!isPlain(text)) {
            return null;
        }
        int time = text.length() > 10 && "Tt ".indexOf(text.charAt(10)) >= 0 ? 10 : text.length();
        String day = text.indexOf(':') > time ? text.substring(0, time) : text;
        List<DateToken> tokens = DateToken.of(day);
        DayReading marked = marked(tokens);
        if (marked != null) {
            return marked;
        }
        if (tokens.size() == 1
                && !tokens.get(0).isShort()
                && text.chars().anyMatch(c -> c >= 0x80 && Unicode.isDigit(c))) {
            return null; // a year in other digits may be one of another calendar
        }
        int month = 0;
        DateToken before = null;
        List<DateToken> numbers = new ArrayList<>();
        for (DateToken token : tokens) {
            if (token.isNumber()) {
                numbers.add(token);
            } else if (token.month() > 0 && month == 0) {
                month = token.month();
            } else if (!token.isFiller() && !(token.isEnding() && before != null && before.isShort())) {
                return null;
            }
            before = token;
        }
        return month > 0 ? named(numbers, month) : numeric(numbers, day, isMonthFirst);
    }

    /** Returns whether there is nothing beside words, numbers and what stands between them, which may say more. */
    private static boolean isPlain(String text) {
        return !text.isEmpty()
                && text.chars().allMatch(c -> Unicode.isLetterOrDigit(c) || " -/.,:\u2019\u00BA\u00AA+".indexOf(c) >= 0)
                && Unicode.isLetterOrDigit(text.charAt(0))
                && !text.contains("..")
                && !text.endsWith("/")
                && !text.endsWith("-");
    }

    /**
     * Returns a date whose parts are marked as in Korean, Chinese and Japanese; null if they are not. Only the last may
     * be left without its mark, which then stands at the end of a range.
     */
    private static @Nullable DayReading marked(List<DateToken> tokens) {
        int[] parts = new int[MARKS.size()];
        int last = -1;
        for (int i = 0; i < tokens.size(); i += 2) {
            int number = tokens.get(i).number();
            String mark = i + 1 < tokens.size() ? tokens.get(i + 1).text() : "";
            int part = mark.isEmpty() && last >= 0 ? last + 1 : place(mark);
            if (number < 0 || part <= last || part == MARKS.size()) {
                return null;
            }
            parts[part] = number;
            last = part;
        }
        return last < 0 ? null : new DayReading(parts[0], parts[1], parts[2]);
    }

    private static int place(String mark) {
        return (int) MARKS.stream().takeWhile(marks -> !marks.contains(mark)).count();
    }

    private static @Nullable DayReading named(List<DateToken> numbers, int month) {
        List<DateToken> years = numbers.stream().filter(DateToken::isYear).toList();
        List<DateToken> days = numbers.stream().filter(DateToken::isShort).toList();
        return years.size() > 1 || days.size() > 1 || years.size() + days.size() < numbers.size()
                ? null
                : new DayReading(only(years), month, only(days));
    }

    private static int only(List<DateToken> numbers) {
        return numbers.isEmpty() ? 0 : numbers.get(0).number();
    }

    private static @Nullable DayReading numeric(List<DateToken> numbers, String text, boolean isMonthFirst) {
        if (!isPartedAlike(text)) {
            return null;
        }
        return switch (numbers.size()) {
            case 1 -> one(numbers.get(0));
            case 2 -> two(numbers.get(0), numbers.get(1), isMonthFirst);
            case 3 -> three(numbers.get(0), numbers.get(1), numbers.get(2), isMonthFirst);
            default -> null;
        };
    }

    /** Returns whether the same stands between all numbers of a text: in {@code 2024-05/06} there are two dates. */
    private static boolean isPartedAlike(String text) {
        Set<String> between = new HashSet<>();
        StringBuilder marks = new StringBuilder();
        boolean isAfterNumber = false;
        for (int c : text.codePoints().toArray()) {
            if (!Unicode.isDigit(c)) {
                marks.append(c == ' ' || Unicode.isLetter(c) ? " " : Character.toString(c));
            } else if (marks.length() > 0 || !isAfterNumber) {
                if (isAfterNumber) {
                    between.add(marks.toString().strip());
                }
                marks.setLength(0);
                isAfterNumber = true;
            }
        }
        return between.size() < 2;
    }

    /** Returns a day, a year, or a date in a run of digits, such as {@code 20261231}. */
    private static @Nullable DayReading one(DateToken token) {
        int number = token.number();
        if (token.isRun()) {
            DayReading date = new DayReading(number / 10_000, number / 100 % 100, number % 100);
            return date.exists() ? date : null;
        }
        return token.isYear() ? new DayReading(number, 0, 0) : token.isShort() ? new DayReading(0, 0, number) : null;
    }

    private static @Nullable DayReading two(DateToken first, DateToken last, boolean isMonthFirst) {
        if (first.isShort() && last.isShort()) {
            return isMonthFirst
                    ? new DayReading(0, first.number(), last.number())
                    : new DayReading(0, last.number(), first.number());
        }
        if (first.isYear() && last.isShort()) {
            return new DayReading(first.number(), last.number(), 0);
        }
        return first.isShort() && last.isYear() ? new DayReading(last.number(), first.number(), 0) : null;
    }

    private static @Nullable DayReading three(
            DateToken first, DateToken second, DateToken third, boolean isMonthFirst) {
        if (first.isYear() && second.isShort() && third.isShort()) {
            return new DayReading(first.number(), second.number(), third.number());
        }
        DayReading rest = first.isShort() && second.isShort() ? two(first, second, isMonthFirst) : null;
        return rest != null && third.isYear() ? new DayReading(third.number(), rest.month, rest.day) : null;
    }

    boolean hasMonth() {
        return month >= 1 && month <= MONTHS;
    }

    /** Returns how many days the month has. */
    int days() {
        return YearMonth.of(year, month).lengthOfMonth();
    }

    /** Returns whether there is such a date. */
    boolean exists() {
        return PartialDate.isYear(year)
                && (month == 0 ? day == 0 : hasMonth() && (day == 0 || PartialDate.isDay(year, month, day)));
    }

    /** Returns the date with day and month swapped. */
    DayReading swapped() {
        return new DayReading(year, day, month);
    }

    String ofMonth() {
        return padded(year, 4) + "-" + padded(month, 2);
    }

    /** Returns the date as JSON writes it. */
    @Override
    public String toString() {
        return month == 0 ? padded(year, 4) : day == 0 ? ofMonth() : ofMonth() + "-" + padded(day, 2);
    }

    private static String padded(int number, int length) {
        String digits = Integer.toString(number);
        return "0".repeat(Math.max(0, length - digits.length())) + digits;
    }
}
