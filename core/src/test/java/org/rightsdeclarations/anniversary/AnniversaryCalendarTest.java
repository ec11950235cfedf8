package org.rightsdeclarations.anniversary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdeclarations.problem.InvalidValueException;
import org.rightsdeclarations.value.DateRange;
import org.rightsdeclarations.value.PartialDate;
import org.rightsdeclarations.world.CountedFrom;
import org.rightsdeclarations.world.Event;
import org.rightsdeclarations.world.Occurrence;
import org.rightsdeclarations.world.Origin;

class AnniversaryCalendarTest {
    private static final AnniversaryCalendar CALENDAR =
            AnniversaryCalendar.of(Origins.UDHR, Origins.VIENNA, Origins.ASIAN_CHARTER);

    @Test
    void listsTheAnniversariesOfAYearByDate() {
        assertThat(CALENDAR.in(2023))
                .extracting(Commemoration::getOrigin, Commemoration::getOrdinal, Commemoration::getDate)
                .containsExactly(
                        tuple(Origins.ASIAN_CHARTER, 25, DateRange.parse("2023-05-17")),
                        tuple(Origins.VIENNA, 30, DateRange.parse("2023-06-25")),
                        tuple(Origins.UDHR, 75, DateRange.parse("2023-12-10")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1998~", "1998-05-17~", "[..1998-05-17]", "[1998..]"})
    void makesUpNoDateOfAnOriginWhoseDateIsNotExact(String date) {
        AnniversaryCalendar calendar = AnniversaryCalendar.of(Origins.occurrence("Founding", date));

        assertThat(calendar.in(DateRange.parse("0001/9999"))).isEmpty();
        assertThat(calendar.next(PartialDate.of(1))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023~", "[..2023]", "[2023..]", "2023/2024~"})
    void findsNothingInAnIntervalThatIsNotExact(String interval) {
        DateRange held = DateRange.parse(interval);

        assertThat(CALENDAR.in(held)).isEmpty();
        assertThat(CALENDAR.coinciding(Event.builder().held(held).build())).isEmpty();
    }

    @Test
    void findsTheNextAnniversaryOnlyIfItCertainlyFollows() {
        assertThat(CALENDAR.next(PartialDate.parse("[..2023-05]")))
                .map(Commemoration::getDate)
                .contains(DateRange.parse("2023-06-25"));
        assertThat(CALENDAR.next(PartialDate.parse("2023~"))).isEmpty();
        assertThat(CALENDAR.next(PartialDate.parse("[2023..]"))).isEmpty();
    }

    @Test
    void keepsTheOrderOfOriginsOnOneDate() {
        Occurrence founding = Origins.occurrence("Founding", "1998-05-17");

        assertThat(AnniversaryCalendar.of(Origins.ASIAN_CHARTER, founding).in(2023))
                .extracting(Commemoration::getOrigin)
                .containsExactly(Origins.ASIAN_CHARTER, founding);
        assertThat(AnniversaryCalendar.of(founding, Origins.ASIAN_CHARTER).in(2023))
                .extracting(Commemoration::getOrigin)
                .containsExactly(founding, Origins.ASIAN_CHARTER);
    }

    @Test
    void beginsAYearAfterTheOrigin() {
        assertThat(CALENDAR.in(1948)).isEmpty();
        assertThat(CALENDAR.in(1949)).extracting(Commemoration::getOrdinal).containsExactly(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 10_000})
    void rejectsYearsThatNoDateHas(int year) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> CALENDAR.in(year))
                .satisfies(refusal -> assertThat(refusal.getCode()).isEqualTo("value.date"))
                .withMessageEndingWith(" - but was: \"" + year + "\"");
    }

    @Test
    void knowsAnniversariesAsExactlyAsTheirOrigins() {
        AnniversaryCalendar calendar = AnniversaryCalendar.of(
                Origins.occurrence("day", "2024-02-29"),
                Origins.occurrence("month", "2024-02"),
                Origins.occurrence("year", "2024"),
                Origins.UPRISING);

        assertThat(calendar.in(2025))
                .extracting(commemoration -> commemoration.getDate().toString())
                .containsExactly("2025", "2025-02", "2025-02-28", "2025-05-18/2025-05-27");
    }

    @Test
    void marksTheBeginningAndTheEndOfWhatLasted() {
        AnniversaryCalendar calendar = AnniversaryCalendar.of(Origins.DECADE);

        assertThat(calendar.in(2029))
                .extracting(Commemoration::getCountedFrom, Commemoration::getOrdinal, Commemoration::getDate)
                .containsExactly(
                        tuple(CountedFrom.END, 25, DateRange.parse("2029")),
                        tuple(CountedFrom.BEGINNING, 34, DateRange.parse("2029-01-01")));
        assertThat(calendar.in(2004)).extracting(Commemoration::getCountedFrom).containsExactly(CountedFrom.BEGINNING);
    }

    @Test
    void leavesOutOriginsWithoutDate() {
        AnniversaryCalendar calendar = AnniversaryCalendar.of(Origins.UNDATED);

        assertThat(calendar.in(DateRange.parse("0001/9999"))).isEmpty();
        assertThat(calendar.next(PartialDate.of(1))).isEmpty();
    }

    @Test
    void countsEqualOriginsOnce() {
        assertThat(AnniversaryCalendar.of(Origins.UDHR, Origins.UDHR.toBuilder().build())
                        .in(2023))
                .hasSize(1);
    }

    @Test
    void keepsItsOriginsWhateverBecomesOfTheList() {
        List<Origin> origins = new ArrayList<>(List.of(Origins.UDHR));
        AnniversaryCalendar calendar = AnniversaryCalendar.of(origins);

        origins.clear();

        assertThat(calendar.in(2023)).hasSize(1);
    }

    @Test
    void keepsRoundAnniversaries() {
        assertThat(AnniversaryCalendar.of(Origins.UDHR).round().in(DateRange.parse("0001/9999")))
                .extracting(Commemoration::getOrdinal)
                .startsWith(5, 10, 15, 20, 25, 30, 40, 50, 60, 70, 75, 80, 90, 100, 110, 120, 125, 130);
        assertThat(AnniversaryCalendar.of(Origins.UDHR, Origins.VIENNA).round().in(2023))
                .extracting(Commemoration::getOrigin)
                .containsExactly(Origins.VIENNA, Origins.UDHR);
        assertThat(AnniversaryCalendar.of(Origins.UDHR, Origins.VIENNA).round().in(2024))
                .isEmpty();
    }

    @Test
    void keepsTheOrdinalsOfAList() {
        int[] kept = {30, 25, 0, -1};
        AnniversaryCalendar calendar = CALENDAR.only(kept);

        kept[0] = 75;

        assertThat(calendar.in(2023)).extracting(Commemoration::getOrdinal).containsExactly(25, 30);
    }

    @Test
    void narrowsWhatWasKeptBefore() {
        AnniversaryCalendar calendar = CALENDAR.round().only(ordinal -> ordinal > 50);

        assertThat(calendar.in(2023)).extracting(Commemoration::getOrdinal).containsExactly(75);
        assertThat(CALENDAR.in(2023)).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-05-17, 1",
        "2023-05-17/2023-06-25, 2",
        "2023-06-25/2023-05-17, 2",
        "2023-05-18/2023-06-24, 0",
        "2023-05/2023-06, 2",
        "2023-12-31/2024-01-01, 0",
        "2023-12-10/2024-05-16, 1",
        "2024-05-16/2023-12-10, 1",
        "2023/2024, 6",
    })
    void listsTheAnniversariesOfAnInterval(String interval, int count) {
        assertThat(CALENDAR.in(DateRange.parse(interval))).hasSize(count);
    }

    @ParameterizedTest
    @CsvSource({
        "1980, 2023-10-04/2023-10-07, 1",
        "1980-10, 2023-10-04/2023-10-07, 1",
        "1980-09, 2023-10-04/2023-10-07, 0",
        "1980-10-01/1980-10-04, 2023-10-04/2023-10-07, 1",
        "1980-10-04/1980-10-01, 2023-10-04/2023-10-07, 1",
        "1980-10-01/1980-10-03, 2023-10-04/2023-10-07, 0",
        "1980-10-31, 2023-10, 1",
        "1980-10-31, 2023-10-04/2023, 1",
    })
    void countsWhatMayFallInAnInterval(String origin, String interval, int count) {
        AnniversaryCalendar calendar = AnniversaryCalendar.of(Origins.occurrence("Occurrence", origin));

        assertThat(calendar.in(DateRange.parse(interval))).hasSize(count);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001/9999", "9999/0001", "9999-12-31/0001-01-01"})
    void listsAllAnniversariesThereAre(String interval) {
        List<Commemoration> all = AnniversaryCalendar.of(Origins.UDHR, Origins.occurrence("First", "0001"))
                .in(DateRange.parse(interval));

        assertThat(all).hasSize(8051 + 9998);
        assertThat(all.get(all.size() - 1).getDate()).isEqualTo(DateRange.parse("9999-12-10"));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-10-07, 2023-12-10",
        "2023-12-10, 2024-05-17",
        "2023-12-09, 2023-12-10",
        "2023-12, 2024-05-17",
        "2023, 2024-05-17",
        "0001, 1949-12-10",
        "9999-06-25, 9999-12-10",
    })
    void findsTheNextAnniversaryAfterADate(String after, String next) {
        assertThat(CALENDAR.next(PartialDate.parse(after)))
                .map(Commemoration::getDate)
                .contains(DateRange.parse(next));
    }

    @Test
    void findsTheNextAnniversaryOfTheOnesKept() {
        assertThat(CALENDAR.round().next(PartialDate.parse("2023-12-10")))
                .map(Commemoration::toString)
                .contains("2028-05-17: anniversary 30 of \"Asian Human Rights Charter\"");
        assertThat(CALENDAR.only(0).next(PartialDate.of(2023))).isEmpty();
    }

    @Test
    void prefersTheFirstOriginOfTheNextDate() {
        Occurrence founding = Origins.occurrence("Founding", "1998-05-17");

        assertThat(AnniversaryCalendar.of(founding, Origins.ASIAN_CHARTER).next(PartialDate.of(2023)))
                .map(Commemoration::getOrigin)
                .contains(founding);
    }

    @Test
    void skipsWhatIsNotCertainlyLater() {
        AnniversaryCalendar calendar = AnniversaryCalendar.of(Origins.occurrence("Founding", "1980"));

        assertThat(calendar.next(PartialDate.parse("2023-01-01")))
                .map(Commemoration::getYear)
                .contains(2024);
        assertThat(calendar.next(PartialDate.of(9999))).isEmpty();
    }

    @Test
    void findsWhatTheYearOfAnEventCoincidesWith() {
        Event forum =
                Event.builder().held(DateRange.parse("2023-10-04/2023-10-07")).build();

        assertThat(CALENDAR.coinciding(forum))
                .extracting(Commemoration::getOrdinal)
                .containsExactly(25, 30, 75);
        assertThat(CALENDAR.in(forum.getHeld().orElseThrow())).isEmpty();
    }

    @Test
    void findsWhatBothYearsOfAnEventOverNewYearCoincideWith() {
        Event vigil =
                Event.builder().held(DateRange.parse("2023-12-31/2024-01-01")).build();

        assertThat(AnniversaryCalendar.of(Origins.UDHR).coinciding(vigil))
                .extracting(Commemoration::getOrdinal)
                .containsExactly(75, 76);
    }

    @Test
    void findsNothingThatAnUndatedEventCoincidesWith() {
        assertThat(CALENDAR.coinciding(Event.builder().build())).isEmpty();
    }
}
