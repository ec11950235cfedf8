package org.rightsdeclarations.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdeclarations.problem.InvalidValueException;
import org.rightsdeclarations.problem.Problem;

class PartialDateTest {
    private static final String RULE =
            "date must be a year, a month or a day of the years 0001 to 9999, as in 2023, 2023-10 or 2023-10-07";

    @Test
    void knowsWhatIsKnownOfAYear() {
        PartialDate date = PartialDate.parse("2023");

        assertThat(date).isEqualTo(PartialDate.of(2023)).hasToString("2023");
        assertThat(date.getYear()).isEqualTo(2023);
        assertThat(date.getMonth()).isEmpty();
        assertThat(date.getDay()).isEmpty();
        assertThat(date.isDay()).isFalse();
        assertThat(date.toDay()).isEmpty();
    }

    @Test
    void knowsWhatIsKnownOfAMonth() {
        PartialDate date = PartialDate.parse("2023-10");

        assertThat(date)
                .isEqualTo(PartialDate.of(2023, 10))
                .isEqualTo(PartialDate.from(YearMonth.of(2023, 10)))
                .hasToString("2023-10");
        assertThat(date.getYear()).isEqualTo(2023);
        assertThat(date.getMonth()).hasValue(10);
        assertThat(date.getDay()).isEmpty();
        assertThat(date.isDay()).isFalse();
        assertThat(date.toDay()).isEmpty();
    }

    @Test
    void knowsWhatIsKnownOfADay() {
        PartialDate date = PartialDate.parse("2023-10-07");

        assertThat(date)
                .isEqualTo(PartialDate.of(2023, 10, 7))
                .isEqualTo(PartialDate.from(LocalDate.of(2023, 10, 7)))
                .hasToString("2023-10-07");
        assertThat(date.getYear()).isEqualTo(2023);
        assertThat(date.getMonth()).hasValue(10);
        assertThat(date.getDay()).hasValue(7);
        assertThat(date.isDay()).isTrue();
        assertThat(date.toDay()).contains(LocalDate.of(2023, 10, 7));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0001",
                "9999",
                "0987-01",
                "1948-12-10",
                "2024-02-29",
                "2000-02-29",
                "9999-12-31",
                "0001-01-01",
                "1998~",
                "1998-05~",
                "1998-05-03~",
                "[..1998]",
                "[..1998-05]",
                "[..1998-05-03]",
                "[1998..]",
                "[1998-05..]",
                "[1998-05-03..]"
            })
    void writesWhatItReads(String text) {
        assertThat(PartialDate.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0",
                "1",
                "999",
                "0000",
                "10000",
                "-0044",
                "+2023",
                " 2023",
                "2023 ",
                "2023-",
                "2023-1",
                "2023-00",
                "2023-13",
                "2023/10",
                "202310",
                "2023-10-",
                "2023-10-7",
                "2023-10-00",
                "2023-10-32",
                "2023-02-29",
                "1900-02-29",
                "2023-04-31",
                "20231007",
                "2023-10/07",
                "2023/10-07",
                "2023-10-07T",
                "2023-10-07Z",
                "2023-W40",
                "2023-280",
                "٢٠٢٣",
                "２０２３",
                "2O23",
                "2023--1",
                "0000-01-01",
                "2023-13-01",
                "2023-1a",
                "2023-10-1:",
                "201X",
                "2023-10-04/2023-10-07",
                "circa 1998",
                "c. 1998",
                "1998?",
                "1998%",
                "~",
                "~1998",
                "1998~~",
                "1998-13~",
                "1998-02-29~",
                "0000~",
                "?1998",
                "1998~-05",
                "1998-05-~03",
                "[",
                "]",
                "[]",
                "[..]",
                "[..1998",
                "..1998]",
                "..1998",
                "1998..",
                "[1998..",
                "1998..]",
                "[1998]",
                "[..1998..]",
                "[.1998]",
                "[1998.]",
                "[...1998]",
                "[ ..1998]",
                "[..1998-13]",
                "[1998-02-30..]",
                "[..1998~]",
                "[1998..]~",
                "[1997..1998]",
                "[1997,1998]",
                "{..1998}",
                "{1998..}",
                "198X"
            })
    void rejectsOtherTexts(String text) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> PartialDate.parse(text))
                .satisfies(refusal -> assertThat(refusal.getCode()).startsWith("value.date"))
                .withMessageEndingWith(" - but was: \"%s\"", text.replaceAll("^ | $", "\\\\u0020"));
    }

    @ParameterizedTest
    @CsvSource({
        "circa 1998, 1998~",
        "Ca. 1998-05, 1998-05~",
        "ca 1998-05-03, 1998-05-03~",
        "c. 1998, 1998~",
        "c.1998, 1998~",
        "About 1998, 1998~",
        "vers 1998, 1998~",
        "hacia 1998, 1998~",
        "около 1998, 1998~",
        "约1998, 1998~",
        "약 1998년경, 1998~",
        "1998?, 1998~",
        "1998 (?), 1998~",
        "c. 1998?, 1998~",
        "около 1998, 1998~",
        "约1998年, 1998~",
        "大约1998年, 1998~",
        "1998年左右, 1998~",
        "حوالي 1998, 1998~",
        "نحو عام 1998, 1998~",
        "um 1998, 1998~",
        "about May 1998, 1998-05~",
        "circa 17 May 1998, 1998-05-17~",
        "before 10 May 1998, [..1998-05-09]",
        "after May 1998, [1998-06..]",
        "после 1998, [1999..]",
        "после 1998 года, [1999..]",
        "قبل 1998, [..1997]",
        "بعد عام 1998, [1999..]",
        "vor 1998, [..1997]",
        "nach 1998, [1999..]",
        "1998年之前, [..1997]",
        "在1998年之前, [..1997]",
        "在 1998 年之前, [..1997]",
        "1998年之后, [1999..]",
        "before 1998, [..1997]",
        "Before 1998-01, [..1997-12]",
        "antes de 2000-03-01, [..2000-02-29]",
        "after 1998, [1999..]",
        "après 1998-12-31, [1999-01-01..]",
        "by 2027, [..2027]",
        "by the end of 2027, [..2027]",
        "by 31 December 2027, [..2027-12-31]",
        "no later than May 2027, [..2027-05]",
        "bis 2027, [..2027]",
        "bis Ende 2027, [..2027]",
        "bis zum 31.12.2027, [..2027-12-31]",
        "d’ici 2027, [..2027]",
        "d'ici à 2027, [..2027]",
        "d’ici fin 2027, [..2027]",
        "d'ici la fin de 2027, [..2027]",
        "d’ici à la fin de l’année 2027, [..2027]",
        "d’ici fin mai 2027, [..2027-05]",
        "avant fin 2027, [..2027]",
        "avant 2027, [..2026]",
        "au plus tard en 2027, [..2027]",
        "a más tardar en 2027, [..2027]",
        "antes de finales de 2027, [..2027]",
        "hasta el final de 2027, [..2027]",
        "até o final de 2027, [..2027]",
        "entro la fine del 2027, [..2027]",
        "entro fine 2027, [..2027]",
        "uiterlijk eind 2027, [..2027]",
        "vóór eind 2027, [..2027]",
        "spätestens Ende 2027, [..2027]",
        "before the end of 2027, [..2027]",
        "до конца 2027 года, [..2027]",
        "até 2027, [..2027]",
        "к 2027 году, [..2027]",
        "بحلول عام 2027, [..2027]",
        "2027년까지, [..2027]",
        "到2027年, [..2027]",
    })
    void saysHowToWriteWhatIsSaidInWords(String text, String meant) {
        assertThat(suggestionFor(() -> PartialDate.parse(text))).contains("write \"" + meant + "\"");
        assertThat(suggestionFor(() -> DateRange.parse(text))).contains("write \"" + meant + "\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?",
                "c.",
                "circa",
                "circa 31 February 1998",
                "about May 0000",
                "1998-13?",
                "1998?-05",
                "\u0661\u0664\u0664\u0665",
                "198X",
                "9 and 10 December 2026"
            })
    void suggestsNothingForOtherTexts(String text) {
        assertThat(refusal(() -> PartialDate.parse(text)).getArguments()).doesNotContainKeys("meant", "date");
    }

    @ParameterizedTest
    @CsvSource({
        "end of 2027, 2027",
        "fin 2027, 2027",
        "Ende 2027, 2027",
        "до 2027, 2027",
        "до 2027 года, 2027",
        "2027년 말, 2027",
        "2027年底, 2027",
        "在1998年, 1998",
        "spring 2027, 2027",
        "end of May 2027, 2027-05",
        "in the night of 12 May 2027, 2027-05-12",
        "before 0001, 0001",
        "after 9999, 9999",
        "circa 1998~, 1998",
    })
    void showsHowToWriteMoreOfTheDateThatATextNames(String text, String date) {
        assertThat(suggestionFor(() -> PartialDate.parse(text)))
                .contains("write \"%1$s\" for that alone, \"%1$s~\" for about then, \"[..%1$s]\" for then or earlier, "
                                .formatted(date)
                        + "\"[%s..]\" for then or later".formatted(date));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9 and 10 December 2026",
                "1998, 2003 or 2005",
                "the 1990s",
                "1990er Jahre",
                "1990-х",
                "1990年代",
                "1990년대",
                "44 BC",
                "44 av. J.-C.",
                "公元前44年",
                "-0500",
                "-0044-03-15",
                "12/05/24",
                "12345",
                "198X",
                "never",
                "today"
            })
    void showsNoOtherYear(String text) {
        assertThat(suggestionFor(() -> PartialDate.parse(text))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"١٩٩٨, 1998", "٢٠٢٤-٠٥-١٢, 2024-05-12", "２０２４, 2024"})
    void saysHowToWriteADateInOtherDigits(String text, String date) {
        assertThat(suggestionFor(() -> PartialDate.parse(text))).contains("write \"" + date + '"');
    }

    private static Optional<String> suggestionFor(ThrowingCallable parsing) {
        return Problem.of(refusal(parsing), "").getSuggestion();
    }

    private static InvalidValueException refusal(ThrowingCallable parsing) {
        return catchThrowableOfType(InvalidValueException.class, parsing);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "12 May 2024; 2024-05-12",
                "May 12, 2024; 2024-05-12",
                "12th of May, 2024; 2024-05-12",
                "May 2024; 2024-05",
                "Sept. 2024; 2024-09",
                "1er mai 2024; 2024-05-01",
                "12 de mayo de 2024; 2024-05-12",
                "12 мая 2024 г.; 2024-05-12",
                "12 مايو 2024; 2024-05-12",
                "\u0661\u0662 مايو \u0662\u0660\u0662\u0664; 2024-05-12",
                "2024年5月12日; 2024-05-12",
                "2024년 5월 12일; 2024-05-12",
                "1998年; 1998",
                "31/12/2026; 2026-12-31",
                "12/31/2026; 2026-12-31",
                "05.06.2026; 2026-06-05",
                "5/5/2026; 2026-05-05",
                "2026-1-5; 2026-01-05",
                "2026/12/31; 2026-12-31",
                "20261231; 2026-12-31",
                "5/2026; 2026-05",
                "2026-12-31T00:00:00Z; 2026-12-31",
                "2026-12-31 10:30; 2026-12-31",
                "' 1998'; 1998",
                "about 12 May 1998; 1998-05-12~"
            })
    void saysHowToWriteWhatPeopleWrite(String text, String meant) {
        assertThat(suggestionFor(() -> PartialDate.parse(text))).contains("write \"" + meant + "\"");
        assertThat(PartialDate.parse(meant)).hasToString(meant);
    }

    @Test
    void saysBothIfTheDayOrTheMonthMayComeFirst() {
        assertThat(suggestionFor(() -> PartialDate.parse("05/06/2026")))
                .contains("write \"2026-06-05\" if the day comes first, or \"2026-05-06\" if the month does");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "30 February 2026", "30/02/2026"})
    void namesTheDayThatAMonthHasNot(String text) {
        assertThat(refusal(() -> PartialDate.parse(text)))
                .hasMessage("day must be 01 to 28 in 2026-02 - but was: \"" + text + "\"");
    }

    @Test
    void namesTheMonthThatAYearHasNot() {
        assertThat(refusal(() -> PartialDate.parse("2026-13-01")))
                .hasMessage("month must be 01 to 12 - but was: \"2026-13-01\"");
        assertThat(suggestionFor(() -> PartialDate.parse("2026-13-01")))
                .contains("write \"2026-01-13\" if the month comes last");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 10_000, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void rejectsYearsOutOfRange(int year) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> PartialDate.of(year))
                .withMessage("%s - but was: \"%d\"", RULE, year);
    }

    @ParameterizedTest
    @CsvSource({"2023, 0", "2023, 13", "0, 1", "10000, 1", "2023, -1"})
    void rejectsMonthsThatAreNot(int year, int month) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> PartialDate.of(year, month))
                .withMessage("%s - but was: \"%d-%d\"", RULE, year, month);
    }

    @ParameterizedTest
    @CsvSource({"2023, 2, 29", "1900, 2, 29", "2023, 4, 31", "2023, 1, 0", "2023, 1, 32", "2023, 0, 1", "0, 1, 1"})
    void rejectsDaysThatAreNot(int year, int month, int day) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> PartialDate.of(year, month, day))
                .withMessage("%s - but was: \"%d-%d-%d\"", RULE, year, month, day);
    }

    @Test
    void rejectsYearsOfTheJdkThatAreOutOfRange() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> PartialDate.from(LocalDate.of(0, 1, 1)))
                .withMessageEndingWith(" - but was: \"0-1-1\"");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> PartialDate.from(YearMonth.of(10_000, 1)))
                .withMessageEndingWith(" - but was: \"10000-1\"");
    }

    @ParameterizedTest
    @CsvSource({
        "2023, 2023-01-01, 2023-12-31",
        "2023-02, 2023-02-01, 2023-02-28",
        "2024-02, 2024-02-01, 2024-02-29",
        "2023-10-07, 2023-10-07, 2023-10-07",
    })
    void givesTheFirstAndLastDayThatItCanMean(String text, LocalDate first, LocalDate last) {
        PartialDate date = PartialDate.parse(text);

        assertThat(date.firstDay()).contains(first);
        assertThat(date.lastDay()).contains(last);
    }

    @Test
    void knowsHowFarADateIsKnown() {
        assertThat(PartialDate.of(1998).getQualifier()).isEqualTo(DateQualifier.EXACT);
        assertThat(PartialDate.parse("1998~"))
                .isEqualTo(PartialDate.of(1998).about())
                .returns(DateQualifier.ABOUT, PartialDate::getQualifier)
                .returns(false, PartialDate::isExact);
        assertThat(PartialDate.parse("[..1998-05]"))
                .isEqualTo(PartialDate.of(1998, 5).orEarlier())
                .returns(DateQualifier.OR_EARLIER, PartialDate::getQualifier)
                .returns(OptionalInt.of(5), PartialDate::getMonth);
        assertThat(PartialDate.parse("[1998-05-03..]"))
                .isEqualTo(PartialDate.of(1998, 5, 3).orLater())
                .returns(DateQualifier.OR_LATER, PartialDate::getQualifier)
                .returns(OptionalInt.of(3), PartialDate::getDay);
    }

    @Test
    void putsOneQualifierInPlaceOfAnother() {
        assertThat(PartialDate.of(1998).about().orLater().orEarlier()).hasToString("[..1998]");
        assertThat(PartialDate.of(1998).orEarlier().about()).hasToString("1998~");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1998-05-03~", "[..1998-05-03]", "[1998-05-03..]"})
    void isNoDayIfNobodyKnowsWhich(String text) {
        PartialDate date = PartialDate.parse(text);

        assertThat(date.isDay()).isFalse();
        assertThat(date.toDay()).isEmpty();
    }

    @Test
    void hasNoFirstOrLastDayThatNobodyKnows() {
        assertThat(PartialDate.parse("1998~").firstDay()).isEmpty();
        assertThat(PartialDate.parse("1998~").lastDay()).isEmpty();
        assertThat(PartialDate.parse("[..1998]").firstDay()).isEmpty();
        assertThat(PartialDate.parse("[..1998]").lastDay()).contains(LocalDate.of(1998, 12, 31));
        assertThat(PartialDate.parse("[1998..]").firstDay()).contains(LocalDate.of(1998, 1, 1));
        assertThat(PartialDate.parse("[1998..]").lastDay()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1998, 1997, false",
        "1998-05, 1998, true",
        "1998, 1999, false",
        "1998~, 1800, true",
        "1998~, 2023, true",
        "[..1998], 1997, true",
        "[..1998-05], 1998, true",
        "[..1998], 1999, false",
        "[1998..], 1997, false",
        "[1998..], 1998, true",
        "[1998..], 1999, true",
    })
    void mayBeInSomeYears(String date, int year, boolean mayBe) {
        assertThat(PartialDate.parse(date).mayBeIn(year)).isEqualTo(mayBe);
    }

    @ParameterizedTest
    @CsvSource({
        "1948, 75, 2023",
        "1948-12, 75, 2023-12",
        "1948-12-10, 75, 2023-12-10",
        "2023-12-10, -75, 1948-12-10",
        "2023-10-07, 0, 2023-10-07",
        "2024-02-29, 4, 2028-02-29",
        "2024-02-29, 1, 2025-02-28",
        "2096-02-29, 4, 2100-02-28",
        "2023-02-28, 1, 2024-02-28",
        "2024-02, 1, 2025-02",
        "0001-01-01, 9998, 9999-01-01",
        "1948~, 75, 2023~",
        "[..1948-12], 75, [..2023-12]",
        "[2024-02-29..], 1, [2025-02-28..]",
    })
    void recursAsExactlyAsItIsKnown(String date, int years, String later) {
        assertThat(PartialDate.parse(date).plusYears(years)).isEqualTo(PartialDate.parse(later));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-10-07, 7977, 10000",
        "2023, -2023, 0",
        "9999, 2147483647, 2147493646",
        "0001-02, -2147483648, -2147483647",
    })
    void doesNotLeaveItsYears(String date, int years, String refused) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> PartialDate.parse(date).plusYears(years))
                .satisfies(refusal -> assertThat(refusal.getCode()).isEqualTo("value.date"))
                .withMessage("%s - but was: \"%s\"", RULE, refused);
    }

    @ParameterizedTest
    @CsvSource({
        "2023, 2023",
        "2023, 2023-05",
        "2023, 2023-05-01",
        "2023-05, 2023-05",
        "2023-05, 2023-05-31",
        "2023-05-01, 2023-05-01",
    })
    void containsWhatLiesWithinIt(String date, String within) {
        assertThat(PartialDate.parse(date).contains(PartialDate.parse(within))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2023, 2024",
        "2023, 2024-05",
        "2023-05, 2023",
        "2023-05, 2023-06",
        "2023-05, 2024-05-01",
        "2023-05-01, 2023-05",
        "2023-05-01, 2023-05-02",
        "2023-05-01, 2023",
        "2023, 2023-05~",
        "2023~, 2023-05",
        "2023~, 2023~",
        "[..2023], 2022",
        "[2023..], 2024",
        "2023, [..2023]",
    })
    void doesNotContainWhatMayLieOutside(String date, String other) {
        assertThat(PartialDate.parse(date).contains(PartialDate.parse(other))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2022, 2023",
        "2022, 2023-01-01",
        "2022-12-31, 2023",
        "2023-04, 2023-05",
        "2023-04-30, 2023-05",
        "2023-04, 2023-05-01",
        "2023-05-01, 2023-05-02",
        "[..2022], 2023",
        "[..2023-04], 2023-05",
        "[..2023-05-01], 2023-05-02",
        "2022, [2023..]",
        "2023-04-30, [2023-05..]",
        "[..2022], [2023..]",
    })
    void isBeforeWhatIsLaterForCertain(String earlier, String later) {
        PartialDate date = PartialDate.parse(earlier);
        PartialDate other = PartialDate.parse(later);

        assertThat(date.isBefore(other)).isTrue();
        assertThat(other.isAfter(date)).isTrue();
        assertThat(date.isAfter(other)).isFalse();
        assertThat(other.isBefore(date)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2023, 2023",
        "2023, 2023-05",
        "2023, 2023-05-01",
        "2023-05, 2023-05-01",
        "2023-05, 2023-05",
        "2023-05-01, 2023-05-01",
        "1998~, 1998",
        "1998~, 2023",
        "1998-05-03~, 1998-05-04",
        "1998~, 2023~",
        "[..2023], 1998",
        "[..2023], 2023-05",
        "[2023..], 2023",
        "[2023..], 2030",
        "[2023..], [..2023]",
        "[2023..], [..2030]",
        "[..1998], [..2023]",
        "[1998..], [2023..]",
        "[..2022], 2023~",
    })
    void isNeitherBeforeNorAfterWhatItOverlaps(String one, String two) {
        PartialDate date = PartialDate.parse(one);
        PartialDate other = PartialDate.parse(two);

        assertThat(date.isBefore(other)).isFalse();
        assertThat(date.isAfter(other)).isFalse();
        assertThat(other.isBefore(date)).isFalse();
        assertThat(other.isAfter(date)).isFalse();
    }

    @Test
    void ordersTheUnknownBeforeTheKnown() {
        Stream<PartialDate> dates = Stream.of("2023-05-01", "2024", "2023-06", "2023", "2023-05", "2022-12-31")
                .map(PartialDate::parse);

        assertThat(dates.sorted())
                .map(PartialDate::toString)
                .containsExactly("2022-12-31", "2023", "2023-05", "2023-05-01", "2023-06", "2024");
    }

    @Test
    void ordersDatesThatAreWrittenAlike() {
        assertThat(Stream.of("[1998..]", "1998~", "1999", "1998", "[..1998]", "1997")
                        .map(PartialDate::parse)
                        .sorted())
                .map(PartialDate::toString)
                .containsExactly("1997", "[..1998]", "1998", "1998~", "[1998..]", "1999");
    }

    @Test
    void doesNotEqualWhatIsKnownToAnotherExtent() {
        assertThat(PartialDate.of(2023, 1, 1))
                .hasSameHashCodeAs(PartialDate.of(2023, 1, 1))
                .isNotEqualTo(PartialDate.of(2023, 1))
                .isNotEqualTo(PartialDate.of(2023))
                .isNotEqualTo(PartialDate.of(2023, 1, 2))
                .isNotEqualTo(PartialDate.of(2023, 1, 1).about())
                .isNotEqualTo("2023-01-01");
    }

    @Test
    void writesAsciiDigitsUnderLocalesWithOthers() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-u-nu-arab"));
        try {
            assertThat(PartialDate.of(2023, 10, 7)).hasToString("2023-10-07");
        } finally {
            Locale.setDefault(before);
        }
    }
}
