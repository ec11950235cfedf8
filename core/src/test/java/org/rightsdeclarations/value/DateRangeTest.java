package org.rightsdeclarations.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdeclarations.problem.InvalidValueException;

class DateRangeTest {
    @Test
    void goesFromOneDateToAnother() {
        DateRange range = DateRange.parse("2023-10-04/2023-10-07");

        assertThat(range.getStart()).isEqualTo(PartialDate.of(2023, 10, 4));
        assertThat(range.getEnd()).isEqualTo(PartialDate.of(2023, 10, 7));
        assertThat(range.isSingle()).isFalse();
        assertThat(range.isBackwards()).isFalse();
        assertThat(range)
                .hasToString("2023-10-04/2023-10-07")
                .isEqualTo(DateRange.of(PartialDate.of(2023, 10, 4), PartialDate.of(2023, 10, 7)));
    }

    @Test
    void mayBeOneDate() {
        DateRange range = DateRange.parse("2023-10");

        assertThat(range.getStart()).isEqualTo(PartialDate.of(2023, 10));
        assertThat(range.getEnd()).isEqualTo(PartialDate.of(2023, 10));
        assertThat(range.isSingle()).isTrue();
        assertThat(range).hasToString("2023-10").isEqualTo(DateRange.of(PartialDate.of(2023, 10)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023", "2023-05-18/2023-05-27", "2023-10/2023"})
    void isInOneYear(String range) {
        assertThat(DateRange.parse(range).getYear()).hasValue(2023);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023~", "[..2023]", "[2023..]", "2023~/2023", "2023/2023-10~"})
    void isInNoYearForCertainUnlessItIsExact(String range) {
        assertThat(DateRange.parse(range).getYear()).isEmpty();
        assertThat(DateRange.parse(range).isExact()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1998~", "[..1998-05]", "[1998-05-03..]", "1998~/2003", "1998/2003-05~", "1998~/2003~"})
    void mayBeKnownAboutBeforeOrAfterOnly(String text) {
        assertThat(DateRange.parse(text)).hasToString(text);
    }

    @Test
    void doesNotGoFromOrToADateThatIsOpen() {
        PartialDate known = PartialDate.of(2003);
        PartialDate open = PartialDate.of(1998).orLater();

        assertThat(DateRange.of(open, open)).isEqualTo(DateRange.parse("[1998..]"));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> DateRange.of(open, known))
                .withMessageEndingWith(" - but was: \"[1998..]/2003\"");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> DateRange.of(known, PartialDate.of(2004).orEarlier()))
                .withMessageEndingWith(" - but was: \"2003/[..2004]\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022/2023", "2023-01-01/2022-12-31"})
    void mayBeInSeveralYears(String range) {
        assertThat(DateRange.parse(range).getYear()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2023, 2022, false",
        "2023, 2023, true",
        "2023, 2024, false",
        "2022-12/2024-01, 2021, false",
        "2022-12/2024-01, 2022, true",
        "2022-12/2024-01, 2023, true",
        "2022-12/2024-01, 2024, true",
        "2022-12/2024-01, 2025, false",
        "2024/2022, 2023, true",
        "2024/2022, 2025, false",
        "2022~/2024, 2000, true",
        "2022~/2024, 2025, false",
        "2022/2024~, 2021, false",
        "2022/2024~, 2050, true",
        "[..2023], 2000, true",
        "[..2023], 2024, false",
        "[2023..], 2022, false",
        "[2023..], 2050, true",
    })
    void mayBeInSomeYears(String range, int year, boolean mayBe) {
        assertThat(DateRange.parse(range).mayBeIn(year)).isEqualTo(mayBe);
    }

    @Test
    void writesTwoEqualDatesAsOne() {
        assertThat(DateRange.parse("2023/2023")).hasToString("2023").isEqualTo(DateRange.parse("2023"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "2023/",
                "/2023",
                "2023-13",
                "2023-10-04/07",
                "2023-10-04/10-07",
                "2023/2024/2025",
                "2023-10-04 / 2023-10-07",
                "2023-10-04--2023-10-07",
                "2023-10-04/2023-02-30",
                "2023-02-30/2023-10-04",
                "2023//2024",
                "../2023",
                "2023/..",
                "2023/P1Y",
                "[..1998]/2003",
                "1998/[..2003]",
                "[1998..]/2003",
                "1998/[2003..]",
                "[..1998]/[..1998]",
                "[1998/2003]",
                "1998/2003?",
                "1998~/",
                "circa 1998"
            })
    void rejectsOtherTexts(String text) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> DateRange.parse(text))
                .satisfies(refusal -> assertThat(refusal.getCode()).startsWith("value.date"))
                .withMessageEndingWith("- but was: \"%s\"", text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2024-05-10 - 2024-05-12; 2024-05-10/2024-05-12",
                "2024-05-10 to 2024-05-12; 2024-05-10/2024-05-12",
                "2024-05-10/12; 2024-05-10/2024-05-12",
                "2024-05-10/06-02; 2024-05-10/2024-06-02",
                "10-12 May 2024; 2024-05-10/2024-05-12",
                "10\u201312 May 2024; 2024-05-10/2024-05-12",
                "30 April - 2 May 2024; 2024-04-30/2024-05-02",
                "1998-2001; 1998/2001",
                "9.\u201310. Dezember 2026; 2026-12-09/2026-12-10",
                "9.\u201310.\u00a0Dezember\u00a02026; 2026-12-09/2026-12-10",
                "13.\u201315. Dezember 2026; 2026-12-13/2026-12-15",
                "9. bis 10. Dezember 2026; 2026-12-09/2026-12-10",
                "vom 30. April bis 2. Mai 2026; 2026-04-30/2026-05-02",
                "9.-10.12.2026; 2026-12-09/2026-12-10",
                "09.-10.12.2026; 2026-12-09/2026-12-10",
                "30.04.-02.05.2026; 2026-04-30/2026-05-02",
                "28.12.2026 - 03.01.2027; 2026-12-28/2027-01-03",
                "du 9 au 10 décembre 2026; 2026-12-09/2026-12-10",
                "del 2 al 4 de mayo de 2026; 2026-05-02/2026-05-04",
                "del 30 de abril al 2 de mayo de 2026; 2026-04-30/2026-05-02",
                "de 2 a 4 de maio de 2026; 2026-05-02/2026-05-04",
                "9th-10th December 2026; 2026-12-09/2026-12-10",
                "from the 9th to the 10th of December 2026; 2026-12-09/2026-12-10",
                "December 9-10, 2026; 2026-12-09/2026-12-10",
                "May 2-4, 2026; 2026-05-02/2026-05-04",
                "April 30 - May 2, 2026; 2026-04-30/2026-05-02",
                "December 28, 2026 - January 3, 2027; 2026-12-28/2027-01-03",
                "с 9 по 10 декабря 2026 г.; 2026-12-09/2026-12-10",
                "9\u201410 декабря 2026 года; 2026-12-09/2026-12-10",
                "من 9 إلى 10 ديسمبر 2026; 2026-12-09/2026-12-10",
                "\u0669 - \u0661\u0660 ديسمبر \u0662\u0660\u0662\u0666; 2026-12-09/2026-12-10",
                "2026년 12월 9일부터 10일까지; 2026-12-09/2026-12-10",
                "2026년 12월 9-10일; 2026-12-09/2026-12-10",
                "2026. 12. 9. ~ 12. 10.; 2026-12-09/2026-12-10",
                "2026年12月9日至10日; 2026-12-09/2026-12-10",
                "从2026年4月30日到5月2日; 2026-04-30/2026-05-02",
                "2026年4月30日\u301c5月2日; 2026-04-30/2026-05-02",
                "2026年9-10月; 2026-09/2026-10",
                "Mai bis Juni 2026; 2026-05/2026-06",
                "9-9 December 2026; 2026-12-09",
                "2026-12-09 10:00 - 12:30; 2026-12-09",
                "2026-12-09T10:00:00Z/2026-12-10T12:00:00Z; 2026-12-09/2026-12-10",
                "2026-12-09 10:00 - 2026-12-10 12:00; 2026-12-09/2026-12-10",
                "December-2026; 2026-12",
                "de 1998 à 2003; 1998/2003",
                "de 9 até 10 de dezembro de 2026; 2026-12-09/2026-12-10",
                "del 9 hasta el 10 de diciembre de 2026; 2026-12-09/2026-12-10",
                "1./2. Mai 2026; 2026-05-01/2026-05-02",
                "4. Mai 2026 bis Juni 2026; 2026-05-04/2026-06",
                "Q1 2027; 2027-01/2027-03",
                "4. Quartal 2027; 2027-10/2027-12",
                "2027年第2季度; 2027-04/2027-06"
            })
    void saysHowToWriteTheDatesThatPeopleWrite(String text, String meant) {
        InvalidValueException refusal = catchThrowableOfType(InvalidValueException.class, () -> DateRange.parse(text));

        assertThat(refusal.getArguments()).containsEntry("meant", meant);
        assertThat(DateRange.parse(meant)).hasToString(meant);
    }

    @Test
    void saysBothIfTheDaysOrTheMonthsMayComeFirst() {
        InvalidValueException refusal =
                catchThrowableOfType(InvalidValueException.class, () -> DateRange.parse("2/5/2026 - 4/5/2026"));

        assertThat(refusal.getArguments())
                .containsEntry("dayFirst", "2026-05-02/2026-05-04")
                .containsEntry("monthFirst", "2026-02-05/2026-04-05");
    }

    @Test
    void namesTheDayThatAMonthInARangeHasNot() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> DateRange.parse("27.-31. Februar 2026"))
                .withMessage("day must be 01 to 28 in 2026-02 - but was: \"27.-31. Februar 2026\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023/2024/2025",
                "[1998..]/2003",
                "1998/2003?",
                "2030-2027",
                "30 April - 2 March 2026",
                "9-10/2026",
                "2024-05/06",
                "2024/05-06",
                "2-4/2026",
                "9/10-11/2026",
                "0-10 December 2026",
                "9 and 10 December 2026",
                "2-4 and 6 May 2026"
            })
    void suggestsNothingThatMayBeSomethingElse(String text) {
        InvalidValueException refusal = catchThrowableOfType(InvalidValueException.class, () -> DateRange.parse(text));

        assertThat(refusal.getArguments()).containsOnlyKeys("value");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-10-07/2023-10-04", "2024/2023", "2023-10/2023-09-30"})
    void mayRunBackwards(String text) {
        assertThat(DateRange.parse(text).isBackwards()).isTrue();
        assertThat(DateRange.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023",
                "2023/2023-05",
                "2023-05/2023",
                "1993-06-14/1993-06",
                "2023-09-30/2023-10-02",
                "2023~/1998"
            })
    void runsForwardsUnlessTheOppositeIsCertain(String text) {
        assertThat(DateRange.parse(text).isBackwards()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2023-10-04/2023-10-07, 10, 2033-10-04/2033-10-07",
        "1993-06-14/1993-06, 30, 2023-06-14/2023-06",
        "1995/2004, 25, 2020/2029",
        "2004/1995, 25, 2029/2020",
        "2024-02-28/2024-02-29, 1, 2025-02-28",
        "2024-02-29/2024-03-01, -1, 2023-02-28/2023-03-01",
    })
    void recursWithBothItsDates(String range, int years, String later) {
        assertThat(DateRange.parse(range).plusYears(years)).isEqualTo(DateRange.parse(later));
    }

    @ParameterizedTest
    @CsvSource({"1995/2004, 7996, 10000", "2004/1995, -1995, 0"})
    void doesNotLeaveTheYearsOfDates(String range, int years, String refused) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> DateRange.parse(range).plusYears(years))
                .satisfies(refusal -> assertThat(refusal.getCode()).isEqualTo("value.date"))
                .withMessageEndingWith(" - but was: \"" + refused + "\"");
    }

    @ParameterizedTest
    @CsvSource({
        "2023-10-04/2023-10-07, 2023-10-04",
        "2023-10-04/2023-10-07, 2023-10-07",
        "2023-10/2023-12, 2023-11-05",
        "2023-10/2023-12, 2023-10",
        "2022/2024-06, 2023",
        "2023, 2023-10-04",
        "1993-06-14/1993-06, 1993-06-30",
    })
    void containsDatesWithinIt(String range, String date) {
        assertThat(DateRange.parse(range).contains(PartialDate.parse(date))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2023-10-04/2023-10-07, 2023-10-03",
        "2023-10-04/2023-10-07, 2023-10-08",
        "2023-10-04/2023-10-07, 2023-10",
        "2023-10/2023-12, 2023",
        "2024/2022, 2023",
        "1993-06-14/1993-06, 1993-06",
        "1998~/2003, 2000",
        "1998/2003, 2000~",
        "[1998..], 2000",
        "1998/2003, [..2000]",
    })
    void doesNotContainDatesThatMayLieOutside(String range, String date) {
        assertThat(DateRange.parse(range).contains(PartialDate.parse(date))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2023-10-04/2023-10-07, 2023-10-08",
        "2023-10-04/2023-10-07, 2023-11/2024",
        "2022, 2023/2024",
        "[..2022], 2023/2024",
        "2022, [2023..]",
        "2018~/2022, 2023",
        "2022, 2023/2028~",
        "2023-10-07/2023-10-04, 2023-10-09/2023-10-08",
    })
    void isBeforeWhatBeginsAfterItsEnd(String earlier, String later) {
        DateRange range = DateRange.parse(earlier);
        DateRange other = DateRange.parse(later);

        assertThat(range.isBefore(other)).isTrue();
        assertThat(other.isAfter(range)).isTrue();
        assertThat(range.isAfter(other)).isFalse();
        assertThat(other.isBefore(range)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2023-10-04/2023-10-07, 2023-10-07/2023-10-09",
        "2023-10-04/2023-10-07, 2023-10",
        "2023, 2023-05/2024",
        "2023-10-04, 2023-10-04",
        "2023-10-09/2023-10-04, 2023-10-06",
        "1998~, 2023",
        "[..2023], 1998",
        "1998/2003~, 2023",
        "1998, 2018~/2023",
    })
    void isNeitherBeforeNorAfterWhatItMayOverlap(String one, String two) {
        DateRange range = DateRange.parse(one);
        DateRange other = DateRange.parse(two);

        assertThat(range.isBefore(other)).isFalse();
        assertThat(range.isAfter(other)).isFalse();
    }

    @Test
    void ordersByStartThenByEnd() {
        assertThat(Stream.of("2023-10/2024", "2023-10-04", "2023", "2023/2025", "2023/2024")
                        .map(DateRange::parse)
                        .sorted())
                .map(DateRange::toString)
                .containsExactly("2023", "2023/2024", "2023/2025", "2023-10/2024", "2023-10-04");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1-2-3-4-5-6-7",
                "1 2 3 4 5 6 7 may 2027",
                "in a b c d e f g h i k l m n o p 2027",
                "word word may"
            })
    void findsNoMeaningInMoreWordsAndNumbersThanDatesHave(String text) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> DateRange.parse(text))
                .satisfies(refusal -> assertThat(refusal.getArguments())
                        .doesNotContainKeys("meant", "date", "dayFirst", "monthFirst"));
    }

    @Test
    void equalsRangesOfTheSameDates() {
        assertThat(DateRange.parse("2023/2024"))
                .isEqualTo(DateRange.parse("2023/2024"))
                .hasSameHashCodeAs(DateRange.parse("2023/2024"))
                .isNotEqualTo(DateRange.parse("2023"))
                .isNotEqualTo(DateRange.parse("2024/2023"))
                .isNotEqualTo("2023/2024");
    }
}
