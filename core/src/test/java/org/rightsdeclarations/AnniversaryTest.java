package org.rightsdeclarations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdeclarations.problem.InvalidValueException;
import org.rightsdeclarations.problem.MissingValueException;
import org.rightsdeclarations.term.DateRole;
import org.rightsdeclarations.value.Address;
import org.rightsdeclarations.value.DateRange;
import org.rightsdeclarations.value.LocalizedText;
import org.rightsdeclarations.world.CountedFrom;
import org.rightsdeclarations.world.Instrument;
import org.rightsdeclarations.world.KeyDate;
import org.rightsdeclarations.world.Occurrence;

class AnniversaryTest {
    /** Without a date, as texts mostly cite it. */
    private static final Instrument UDHR = Instrument.of(LocalizedText.of("en", "UDHR"));

    private static final Instrument ADOPTED =
            UDHR.toBuilder().addDate(KeyDate.of(DateRole.ADOPTED, "1948-12-10")).build();

    @Test
    void countsFromOne() {
        Anniversary first = Anniversary.of(Anniversary.MIN_ORDINAL, UDHR);

        assertThat(first.getOrdinal()).isEqualTo(1);
        assertThat(first.getOrigin()).isEqualTo(UDHR);
        assertThat(first.getYear()).isEmpty();
        assertThat(first.getStatedIn()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void rejectsOrdinalsBeforeTheFirst(int ordinal) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Anniversary.of(ordinal, UDHR))
                .satisfies(refusal -> assertThat(refusal.getCode()).isEqualTo("value.ordinal"))
                .withMessage("ordinal must be 1 or more - but was: " + ordinal);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2023, 9999})
    void fallsInAYear(int year) {
        Anniversary anniversary = Anniversary.of(75, UDHR).toBuilder()
                .year(year)
                .statedIn(Address.of("section-1/clause-2"))
                .build();

        assertThat(anniversary.getYear()).hasValue(year);
        assertThat(anniversary).isEqualTo(anniversary.toBuilder().build()).isNotEqualTo(Anniversary.of(75, UDHR));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 10_000})
    void rejectsYearsThatNoDateHas(int year) {
        Anniversary.Builder builder = Anniversary.of(75, UDHR).toBuilder().year(year);

        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(builder::build)
                .withMessage("date must be a year, a month or a day of the years 0001 to 9999, as in 2023, 2023-10 or"
                        + " 2023-10-07 - but was: \""
                        + year + "\"");
    }

    @Test
    void fallsInTheYearThatFollowsFromTheDateOfItsOrigin() {
        Anniversary anniversary = Anniversary.of(75, ADOPTED);

        assertThat(anniversary.getYear()).hasValue(2023);
        assertThat(anniversary.getDate()).contains(DateRange.parse("2023-12-10"));
        assertThat(anniversary.getCountedFrom()).contains(CountedFrom.BEGINNING);
    }

    @Test
    void isCountedFromTheFirstYearOfAnOriginThatLasted() {
        assertThat(Anniversary.of(25, occurrence("1995/2004")).getYear()).hasValue(2020);
        assertThat(Anniversary.inYear(2020, occurrence("1995/2004")).getOrdinal())
                .isEqualTo(25);
    }

    @ParameterizedTest
    @ValueSource(ints = {8052, 9999, Integer.MAX_VALUE})
    void hasNoYearAfterTheLastOne(int ordinal) {
        assertThat(Anniversary.of(8051, ADOPTED).getYear()).hasValue(9999);
        assertThat(Anniversary.of(ordinal, ADOPTED).getYear()).isEmpty();
        assertThat(Anniversary.of(ordinal, ADOPTED).getDate()).isEmpty();
    }

    @Test
    void isCountedUpToAYear() {
        assertThat(Anniversary.inYear(2023, ADOPTED)).isEqualTo(Anniversary.of(75, ADOPTED));
        assertThat(Anniversary.inYear(1949, ADOPTED).getOrdinal()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1948, 1947, 0, Integer.MIN_VALUE})
    void rejectsYearsThatAreNotAfterItsOrigin(int year) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Anniversary.inYear(year, ADOPTED))
                .satisfies(refusal -> assertThat(refusal.getCode()).isEqualTo("value.anniversary-year"))
                .withMessage("year of an anniversary must be after 1948, the year from which it is counted - but was: "
                        + year);
    }

    @ParameterizedTest
    @ValueSource(ints = {10_000, Integer.MAX_VALUE})
    void rejectsYearsAfterTheLastOne(int year) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Anniversary.inYear(year, ADOPTED))
                .satisfies(refusal -> assertThat(refusal.getCode()).isEqualTo("value.date"))
                .withMessageEndingWith(" - but was: \"" + year + "\"");
    }

    @Test
    void rejectsAYearIfItsOriginHasNoDate() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Anniversary.inYear(2023, UDHR))
                .satisfies(refusal -> assertThat(refusal.getCode()).isEqualTo("value.origin-date"))
                .withMessage(
                        "what is commemorated must have an exact date, if only a year, to count its anniversaries from - but had none: \"UDHR\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1948~", "[..1948-12-10]", "[1948..]", "1948~/1949"})
    void isNotCountedFromADateThatIsNotExact(String date) {
        Occurrence origin = occurrence(date);

        assertThat(Anniversary.of(75, origin).getYear()).isEmpty();
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Anniversary.inYear(2023, origin))
                .satisfies(refusal -> assertThat(refusal.getCode()).isEqualTo("value.origin-date"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1948~", "[..1948-12-10]", "[1948..]"})
    void fallsOnNoDateIfThatOfItsOriginIsNotExact(String date) {
        assertThat(anniversary(75, 2023, date).getDate()).isEmpty();
        assertThat(anniversary(75, null, date).getDate()).isEmpty();
        assertThat(anniversary(75, null, date).getCountedFrom()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "25, 2029, 1995~/2004, END, 2029",
        "25, 2020, 1995/2004~, BEGINNING, 2020",
        "75, , 1948-12-10, BEGINNING, 2023-12-10",
        "75, 2023, 1948, BEGINNING, 2023",
        "43, 2023, 1980-05-18/1980-05-27, BEGINNING, 2023-05-18/2023-05-27",
        "1, , 2024-02-29, BEGINNING, 2025-02-28",
        "25, , 1995-01-01/2004-12, BEGINNING, 2020-01-01",
        "25, 2020, 1995-01-01/2004-12, BEGINNING, 2020-01-01",
        "25, 2029, 1995-01-01/2004-12, END, 2029-12",
        "25, 2029, 2004/1995, BEGINNING, 2029",
    })
    void fallsOnTheDateOfItsOrigin(int ordinal, @Nullable Integer year, String origin, CountedFrom from, String date) {
        Anniversary anniversary = anniversary(ordinal, year, origin);

        assertThat(anniversary.getCountedFrom()).contains(from);
        assertThat(anniversary.getDate()).contains(DateRange.parse(date));
    }

    @ParameterizedTest
    @CsvSource({"75, 2024, 1948-12-10", "25, 2025, 1995/2004", "2147483647, 2023, 1948"})
    void fallsOnNoDateIfItsYearFitsNone(int ordinal, int year, String origin) {
        Anniversary anniversary = anniversary(ordinal, year, origin);

        assertThat(anniversary.getCountedFrom()).isEmpty();
        assertThat(anniversary.getDate()).isEmpty();
    }

    @Test
    void fallsOnNoDateIfItsOriginHasNone() {
        Anniversary anniversary =
                Anniversary.of(75, UDHR).toBuilder().year(2023).build();

        assertThat(anniversary.getCountedFrom()).isEmpty();
        assertThat(anniversary.getDate()).isEmpty();
    }

    private static Anniversary anniversary(int ordinal, @Nullable Integer year, String origin) {
        Anniversary.Builder builder = Anniversary.builder().ordinal(ordinal).origin(occurrence(origin));
        return year == null ? builder.build() : builder.year(year).build();
    }

    private static Occurrence occurrence(String date) {
        return Occurrence.builder()
                .title(LocalizedText.of("en", "Occurrence"))
                .date(DateRange.parse(date))
                .build();
    }

    @Test
    void remembersOccurrences() {
        Occurrence uprising =
                Occurrence.builder().title(LocalizedText.of("en", "Uprising")).build();

        assertThat(Anniversary.of(43, uprising).getOrigin()).isEqualTo(uprising);
    }

    @Test
    void rejectsWhatIsLeftOut() {
        assertThatExceptionOfType(MissingValueException.class)
                .isThrownBy(Anniversary.builder()::build)
                .withMessageContaining("ordinal")
                .withMessageContaining("origin");
    }
}
