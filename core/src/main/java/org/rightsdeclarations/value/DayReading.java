package org.rightsdeclarations.value;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.characters.Unicode;

/**
 * A date as somebody writes it who does not write it as JSON does: {@code 31/12/2026}, {@code 12 May 2024},
 * {@code 2024년 5월 12일}. There may be no such date.
 *
 * @param year the year
 * @param month the month; 0 for one that is not named
 * @param day the day; 0 for one that is not named
 */
record DayReading(int year, int month, int day) {
    private static final int YEAR_LENGTH = 4;
    private static final int MONTHS = 12;

    /** The words for each month in languages of the field, and their usual short forms. */
    private static final Map<String, Integer> MONTH_WORDS = monthWords(
            "january jan janvier janv enero ene январь января янв يناير januar janeiro gennaio",
            "february feb février févr febrero февраль февраля фев فبراير februar fevereiro febbraio",
            "march mar mars marzo март марта مارس märz março",
            "april apr avril avr abril abr апрель апреля апр أبريل إبريل aprile",
            "may mai mayo май мая مايو maio maggio",
            "june jun juin junio июнь июня июн يونيو juni junho giugno",
            "july jul juillet juil julio июль июля июл يوليو juli julho luglio",
            "august aug août agosto ago август августа авг أغسطس",
            "september sep sept septembre septiembre сентябрь сентября сен сент سبتمبر setembro settembre",
            "october oct octobre octubre октябрь октября окт أكتوبر oktober outubro ottobre",
            "november nov novembre noviembre ноябрь ноября ноя نوفمبر novembro",
            "december dec décembre déc diciembre dic декабрь декабря дек ديسمبر dezember dezembro dicembre");

    /** What may stand in a date beside its parts. */
    private static final List<String> FILLERS = List.of(
            "st", "nd", "rd", "th", "er", "of", "the", "de", "del", "года", "г", "el", "le", "du", "den", "º", "ª",
            "o");

    private static Map<String, Integer> monthWords(String... months) {
        Map<String, Integer> words = new HashMap<>();
        for (int month = 0; month < months.length; month++) {
            for (String word : months[month].split(" ", -1)) {
                words.put(word, month + 1);
            }
        }
        return words;
    }

    /** A number or a word of a date. */
    private record Token(String text, boolean isNumber) {
        int number() {
            return isNumber && text.length() <= 2 * YEAR_LENGTH ? Integer.parseInt(text) : -1;
        }

        boolean isYear() {
            return isNumber && text.length() == YEAR_LENGTH;
        }

        boolean isShort() {
            return isNumber && text.length() <= 2;
        }
    }

    /**
     * Returns what a text may mean.
     *
     * @param text a short text
     * @return one date, two if either the day or the month may come first, or none
     */
    static List<DayReading> of(String text) {
        if (!isPlain(text)) {
            return List.of();
        }
        int time = text.indexOf('T') == 10 || text.indexOf(' ') == 10 ? 10 : text.length();
        String day = text.indexOf(':') > time ? text.substring(0, time) : text;
        List<Token> tokens = tokens(Unicode.lower(day));
        DayReading marked = marked(tokens);
        if (marked != null) {
            return List.of(marked);
        }
        if (tokens.size() == 1 && text.chars().anyMatch(c -> c >= 0x80)) {
            return List.of(); // a year in other digits may be one of another calendar
        }
        int month = 0;
        List<Token> numbers = new ArrayList<>();
        for (Token token : tokens) {
            Integer named = MONTH_WORDS.get(token.text);
            if (token.isNumber) {
                numbers.add(token);
            } else if (named != null && month == 0) {
                month = named;
            } else if (!FILLERS.contains(token.text)) {
                return List.of();
            }
        }
        return month > 0 ? named(numbers, month) : numeric(numbers, day.indexOf('.') >= 0);
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

    private static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        StringBuilder token = new StringBuilder();
        boolean isNumber = false;
        for (int c : text.codePoints().toArray()) {
            boolean isDigit = Unicode.isDigit(c);
            boolean isPart = isDigit || Unicode.isLetter(c);
            if (token.length() > 0 && (!isPart || isDigit != isNumber)) {
                tokens.add(new Token(token.toString(), isNumber));
                token.setLength(0);
            }
            if (isDigit) {
                token.append(Unicode.digit(c));
            } else if (isPart) {
                token.appendCodePoint(c);
            }
            isNumber = isDigit;
        }
        if (token.length() > 0) {
            tokens.add(new Token(token.toString(), isNumber));
        }
        return tokens;
    }

    /** Returns a date whose parts are marked as in Korean, Chinese and Japanese; null if they are not. */
    private static @Nullable DayReading marked(List<Token> tokens) {
        int year = 0;
        int month = 0;
        int day = 0;
        for (int i = 0; i < tokens.size(); i += 2) {
            int number = tokens.get(i).number();
            String mark = number < 0 || i + 1 == tokens.size() ? "" : tokens.get(i + 1).text;
            switch (mark) {
                case "年", "년" -> year = number;
                case "月", "월" -> month = number;
                case "日", "号", "일" -> day = number;
                default -> {
                    return null;
                }
            }
        }
        return year == 0 ? null : new DayReading(year, month, day);
    }

    private static List<DayReading> named(List<Token> numbers, int month) {
        if (numbers.size() == 1 && numbers.get(0).isYear()) {
            return List.of(new DayReading(numbers.get(0).number(), month, 0));
        }
        if (numbers.size() != 2) {
            return List.of();
        }
        Token first = numbers.get(0);
        Token last = numbers.get(1);
        if (first.isYear() && last.isShort()) {
            return List.of(new DayReading(first.number(), month, last.number()));
        }
        return first.isShort() && last.isYear()
                ? List.of(new DayReading(last.number(), month, first.number()))
                : List.of();
    }

    private static List<DayReading> numeric(List<Token> numbers, boolean isDayFirst) {
        return switch (numbers.size()) {
            case 1 -> run(numbers.get(0).text);
            case 2 -> month(numbers.get(0), numbers.get(1));
            case 3 -> day(numbers.get(0), numbers.get(1), numbers.get(2), isDayFirst);
            default -> List.of();
        };
    }

    /** Returns a date in a run of digits, such as {@code 20261231}, or a year. */
    private static List<DayReading> run(String digits) {
        if (digits.length() == YEAR_LENGTH) {
            return List.of(new DayReading(Integer.parseInt(digits), 0, 0));
        }
        if (digits.length() != 2 * YEAR_LENGTH) {
            return List.of();
        }
        int number = Integer.parseInt(digits);
        DayReading date = new DayReading(number / 10_000, number / 100 % 100, number % 100);
        return date.exists() ? List.of(date) : List.of();
    }

    private static List<DayReading> month(Token first, Token last) {
        if (first.isYear() && last.isShort()) {
            return List.of(new DayReading(first.number(), last.number(), 0));
        }
        return first.isShort() && last.isYear() ? List.of(new DayReading(last.number(), first.number(), 0)) : List.of();
    }

    private static List<DayReading> day(Token first, Token second, Token third, boolean isDayFirst) {
        if (first.isYear() && second.isShort() && third.isShort()) {
            return List.of(new DayReading(first.number(), second.number(), third.number()));
        }
        if (!first.isShort() || !second.isShort() || !third.isYear()) {
            return List.of();
        }
        DayReading dayFirst = new DayReading(third.number(), second.number(), first.number());
        DayReading monthFirst = new DayReading(third.number(), first.number(), second.number());
        if (isDayFirst || first.number() > MONTHS || first.number() == second.number()) {
            return List.of(dayFirst);
        }
        return second.number() > MONTHS ? List.of(monthFirst) : List.of(dayFirst, monthFirst);
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
        return String.format(Locale.ROOT, "%04d-%02d", year, month);
    }

    /** Returns the date as JSON writes it. */
    @Override
    public String toString() {
        return month == 0
                ? String.format(Locale.ROOT, "%04d", year)
                : day == 0 ? ofMonth() : ofMonth() + String.format(Locale.ROOT, "-%02d", day);
    }
}
