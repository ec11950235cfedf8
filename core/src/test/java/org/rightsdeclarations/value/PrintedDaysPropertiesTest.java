package org.rightsdeclarations.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.rightsdeclarations.problem.InvalidValueException;

/** What is suggested for days as people print them is exactly these days. */
@Tag("slow")
class PrintedDaysPropertiesTest {
    private static final List<String> DASHES = List.of("-", " - ", "\u2013", " \u2013 ", "\u2014");

    /**
     * How a language prints days.
     *
     * @param language the language of its months
     * @param inMonth a pattern of the first day, what is between, a pattern of the last
     * @param inYear the same for days of two months
     * @param inYears the same for days of two years
     */
    private record Print(String language, List<String> inMonth, List<String> inYear, List<String> inYears) {
        Stream<String> of(LocalDate first, LocalDate last) {
            List<String> parts = first.getYear() != last.getYear()
                    ? inYears
                    : first.getMonth() == last.getMonth() ? inMonth : inYear;
            String start = format(parts.get(0), first);
            String end = format(parts.get(parts.size() - 1), last);
            List<String> between = new ArrayList<>(DASHES);
            if (parts.size() > 2) {
                between.add(parts.get(1));
            }
            return between.stream().map(middle -> start + middle + end);
        }

        private String format(String pattern, LocalDate day) {
            return DateTimeFormatter.ofPattern(pattern, Locale.forLanguageTag(language))
                    .format(day);
        }
    }

    private static final List<Print> PRINTS = List.of(
            new Print(
                    "en",
                    List.of("d", " to ", "d MMMM yyyy"),
                    List.of("d MMMM", " to ", "d MMMM yyyy"),
                    usual("d MMMM yyyy")),
            new Print("en", List.of("MMMM d", "d, yyyy"), List.of("MMMM d", "MMMM d, yyyy"), usual("MMMM d, yyyy")),
            new Print(
                    "de",
                    List.of("d.", " bis ", "d. MMMM yyyy"),
                    List.of("d. MMMM", "d. MMMM yyyy"),
                    usual("d. MMMM yyyy")),
            new Print(
                    "de", List.of("dd.", " bis ", "dd.MM.yyyy"), List.of("dd.MM.", "dd.MM.yyyy"), usual("dd.MM.yyyy")),
            new Print(
                    "fr",
                    List.of("d", " au ", "d MMMM yyyy"),
                    List.of("d MMMM", " au ", "d MMMM yyyy"),
                    usual("d MMMM yyyy")),
            new Print(
                    "es",
                    List.of("d", " al ", "d 'de' MMMM 'de' yyyy"),
                    List.of("d 'de' MMMM", " al ", "d 'de' MMMM 'de' yyyy"),
                    usual("d 'de' MMMM 'de' yyyy")),
            new Print(
                    "pt",
                    List.of("d", " a ", "d 'de' MMMM 'de' yyyy"),
                    List.of("d 'de' MMMM", " a ", "d 'de' MMMM 'de' yyyy"),
                    usual("d 'de' MMMM 'de' yyyy")),
            new Print(
                    "ru",
                    List.of("d", " по ", "d MMMM yyyy 'г.'"),
                    List.of("d MMMM", "d MMMM yyyy"),
                    usual("d MMMM yyyy")),
            new Print(
                    "ar",
                    List.of("d", " إلى ", "d MMMM yyyy"),
                    List.of("d MMMM", " إلى ", "d MMMM yyyy"),
                    usual("d MMMM yyyy")),
            new Print(
                    "ko",
                    List.of("yyyy년 M월 d일", "부터 ", "d일"),
                    List.of("yyyy년 M월 d일", " ~ ", "M월 d일"),
                    usual("yyyy년 M월 d일")),
            new Print(
                    "ko",
                    List.of("yyyy. M. d.", " ~ ", "M. d."),
                    List.of("yyyy. M. d.", "M. d."),
                    usual("yyyy. M. d.")),
            new Print("zh", List.of("yyyy年M月d日", "至", "d日"), List.of("yyyy年M月d日", "至", "M月d日"), usual("yyyy年M月d日")));

    private static List<String> usual(String pattern) {
        return List.of(pattern, pattern);
    }

    @Property
    void suggestsExactlyTheDaysThatArePrinted(
            @ForAll("days") LocalDate first, @ForAll @IntRange(min = 1, max = 400) int later) {
        LocalDate last = first.plusDays(later);

        assertThat(PRINTS.stream().flatMap(print -> print.of(first, last)))
                .allSatisfy(text -> assertThat(suggested(text)).containsEntry("meant", first + "/" + last));
    }

    @Property
    void suggestsThePrintedDaysWhicheverComesFirst(
            @ForAll("days") LocalDate first, @ForAll @IntRange(min = 1, max = 400) int later) {
        LocalDate last = first.plusDays(later);

        assertThat(Stream.of("d/M/yyyy", "M/d/yyyy", "dd-MM-yyyy")
                        .map(pattern -> DateTimeFormatter.ofPattern(pattern, Locale.ROOT))
                        .map(format -> format.format(first) + " - " + format.format(last)))
                .allSatisfy(text -> assertThat(suggested(text)).containsValue(first + "/" + last));
    }

    private static Map<String, Object> suggested(String text) {
        try {
            DateRange.parse(text);
            return Map.of();
        } catch (InvalidValueException refusal) {
            return refusal.getArguments();
        }
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1900, 1, 1).toEpochDay(),
                        LocalDate.of(2100, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
