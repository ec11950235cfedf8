package org.rightsdeclarations.value;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.characters.Unicode;

/**
 * The first and the last of several days, months or years as somebody writes them: {@code 10-12 May 2024},
 * {@code 2024-05-10 to 2024-05-12}. What only one of the two names, the other is meant to have, too.
 *
 * @param first the first date
 * @param last the last date
 */
record DaysReading(DayReading first, DayReading last) {
    /** What parts the two; between other marks stands a longer one. */
    private static final List<String> BETWEEN = List.of(
            "-",
            " - ",
            "\u2010",
            "\u2011",
            "\u2013",
            "\u2014",
            "\u2015",
            "~",
            "\u301C",
            "\uFF5E",
            "..",
            "/",
            " to ",
            " until ",
            " till ",
            " through ",
            " bis ",
            " au ",
            " al ",
            " a ",
            " à ",
            " até ",
            " hasta ",
            " по ",
            " إلى ",
            "至",
            "到",
            "から",
            "부터");

    /** What may stand before the first. */
    private static final List<String> FROM =
            List.of("from ", "vom ", "von ", "desde ", "dal ", "с ", "من ", "从", "從", "自");

    /** What may stand after the last. */
    private static final List<String> TO = List.of("까지", "まで", "止");

    /**
     * Returns all that a text may mean.
     *
     * @param text a short text in small letters
     * @param isMonthFirst whether the month comes before the day where both are numbers
     * @return the readings, of which some may not exist or run backwards
     */
    static List<DaysReading> of(String text, boolean isMonthFirst) {
        List<DaysReading> readings = new ArrayList<>();
        for (String between : BETWEEN) {
            int at = text.indexOf(between);
            if (at > 0 && text.indexOf(between, at + 1) < 0) {
                Side first = new Side(Side.withoutStart(text.substring(0, at).strip(), FROM));
                Side last = new Side(
                        Side.withoutEnd(text.substring(at + between.length()).strip(), TO));
                DaysReading reading = of(first, last, isMonthFirst);
                if (reading != null && !readings.contains(reading)) {
                    readings.add(reading);
                }
            }
        }
        return readings;
    }

    private static @Nullable DaysReading of(Side first, Side last, boolean isMonthFirst) {
        boolean isYearFirst = first.isYearFirst() || last.isYearFirst();
        boolean hasDots = first.text.indexOf('.') >= 0 || last.text.indexOf('.') >= 0;
        boolean order = isYearFirst || (isMonthFirst && !hasDots);
        DayReading start = first.read(order);
        DayReading end = last.read(order);
        if (start == null || end == null) {
            return null;
        }
        if (first.hasWords() && last.isDayAndYear() && start.year() == 0 && start.day() > 0) {
            end = new DayReading(end.year(), 0, end.month());
        }
        boolean isClear = isBare(start) ? last.hasWords() || !order : !isBare(end) || first.hasWords() || isYearFirst;
        return isClear ? completed(start, end) : null;
    }

    private static boolean isBare(DayReading part) {
        return part.year() == 0 && part.month() == 0;
    }

    private static @Nullable DaysReading completed(DayReading first, DayReading last) {
        boolean hasTwoYears = first.year() > 0 && last.year() > 0;
        boolean isLikeOther = (first.day() == 0) == (last.day() == 0)
                && (first.day() > 0 || (first.month() == 0) == (last.month() == 0));
        return hasTwoYears || (isLikeOther && (first.year() > 0 || last.year() > 0))
                ? new DaysReading(completedBy(first, last), completedBy(last, first))
                : null;
    }

    private static DayReading completedBy(DayReading part, DayReading other) {
        int month = part.month() == 0 && part.day() > 0 ? other.month() : part.month();
        return new DayReading(part.year() == 0 ? other.year() : part.year(), month, part.day());
    }

    /** Returns whether there are such dates, and the second is not before the first. */
    boolean isSound() {
        return exists() && !range().isBackwards();
    }

    private boolean exists() {
        return first.exists() && last.exists();
    }

    /** Returns the first of the two of which there is no such date. */
    List<DayReading> missing() {
        return exists() ? List.of() : List.of(first.exists() ? last : first);
    }

    /** Returns the range, if there are such dates. */
    DateRange range() {
        return DateRange.parse(first + "/" + last);
    }

    /**
     * What stands on one side of what parts two dates.
     *
     * @param text the text, without what may stand before the first and after the last
     */
    private record Side(String text) {
        static String withoutStart(String text, List<String> words) {
            return words.stream()
                    .filter(text::startsWith)
                    .findFirst()
                    .map(word -> text.substring(word.length()).strip())
                    .orElse(text);
        }

        static String withoutEnd(String text, List<String> words) {
            return words.stream()
                    .filter(text::endsWith)
                    .findFirst()
                    .map(word ->
                            text.substring(0, text.length() - word.length()).strip())
                    .orElse(text);
        }

        /** Returns what is named; null if that is no date, a date with a zero or a part of one with a time. */
        @Nullable
        DayReading read(boolean isMonthFirst) {
            DayReading part = DayReading.part(text, isMonthFirst);
            boolean isSomethingElse = part == null
                    || (part.year() == 0 && text.indexOf(':') >= 0)
                    || (text.indexOf(':') < 0 && DateToken.of(text).stream().anyMatch(token -> token.number() == 0));
            return isSomethingElse ? null : part;
        }

        boolean hasWords() {
            return text.codePoints().anyMatch(Unicode::isLetter);
        }

        boolean isYearFirst() {
            return !hasWords() && DateToken.of(text).stream().limit(1).anyMatch(DateToken::isYear);
        }

        /** Returns whether it is like {@code 10, 2026}, which behind a month with a day is another day. */
        boolean isDayAndYear() {
            List<DateToken> tokens = DateToken.of(text);
            return tokens.size() == 2
                    && tokens.get(0).isShort()
                    && tokens.get(1).isYear()
                    && text.chars().noneMatch(c -> "-/.".indexOf(c) >= 0);
        }
    }
}
