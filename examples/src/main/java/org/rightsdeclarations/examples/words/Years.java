package org.rightsdeclarations.examples.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.rightsdeclarations.anniversary.AnniversaryCalendar;
import org.rightsdeclarations.anniversary.Commemoration;
import org.rightsdeclarations.value.DateRange;
import org.rightsdeclarations.value.PartialDate;

/**
 * Years in the order in which they are shown.
 *
 * @param first the year that is shown first, which may be the latest
 * @param last the year that is shown last
 */
public record Years(int first, int last) {
    /** What may stand between two years. */
    private static final String DASHES = "-–/";

    /**
     * Reads years: one, or the first and the last, in one word or two.
     *
     * @param written the words
     * @param words those of the reader
     * @return the years
     * @throws IllegalArgumentException in the words of the reader, if they make no sense
     */
    public static Years read(List<String> written, Words words) {
        List<String> years = new ArrayList<>();
        for (String year : written) {
            int dash = dash(year);
            years.add(year.substring(0, dash));
            if (dash < year.length()) {
                years.add(year.substring(dash + 1));
            }
        }
        if (years.size() > 2) {
            throw new IllegalArgumentException(words.line("wrong.years", Map.of("years", String.join(" ", written))));
        }
        return new Years(year(years.get(0), words), year(years.get(years.size() - 1), words));
    }

    /** A dash in front is no dash between years. */
    private static int dash(String text) {
        return IntStream.range(1, text.length())
                .filter(i -> DASHES.indexOf(text.charAt(i)) >= 0)
                .findFirst()
                .orElse(text.length());
    }

    private static int year(String text, Words words) {
        try {
            int year = Integer.parseInt(text);
            if (year >= PartialDate.MIN_YEAR && year <= PartialDate.MAX_YEAR) {
                return year;
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(wrong(text, words), e);
        }
        throw new IllegalArgumentException(wrong(text, words));
    }

    private static String wrong(String text, Words words) {
        return words.line("wrong.year", Map.of("year", text, "min", PartialDate.MIN_YEAR, "max", PartialDate.MAX_YEAR));
    }

    /**
     * The anniversaries of these years, year by year in their order, and by date within each.
     *
     * @param calendar all anniversaries
     * @return those of these years
     */
    public List<Commemoration> of(AnniversaryCalendar calendar) {
        List<Commemoration> found = calendar.in(DateRange.of(PartialDate.of(first), PartialDate.of(last)));
        Comparator<Commemoration> byYear = Comparator.comparing(Commemoration::getYear);
        return found.stream().sorted(first <= last ? byYear : byYear.reversed()).toList();
    }

    /** {@return each of the years, in their order} */
    public IntStream each() {
        return first <= last
                ? IntStream.rangeClosed(first, last)
                : IntStream.rangeClosed(last, first).map(year -> first + last - year);
    }

    /** Returns the years as a heading. */
    @Override
    public String toString() {
        return first == last ? Integer.toString(first) : first + "–" + last;
    }
}
