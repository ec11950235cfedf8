package org.rightsdeclarations.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.rightsdeclarations.problem.InvalidValueException;

@Tag("slow")
class DatePropertiesTest {
    @Property
    void parsesWhatItWrites(@ForAll("dates") PartialDate date) {
        assertThat(PartialDate.parse(date.toString())).isEqualTo(date);
    }

    @Property
    void parsesTheRangeItWrites(@ForAll("ranges") DateRange range) {
        assertThat(DateRange.parse(range.toString())).isEqualTo(range);
    }

    @Property
    void writesDaysAsTheJdkDoes(@ForAll("exact") PartialDate date) {
        LocalDate day = date.firstDay().orElseThrow();

        assertThat(PartialDate.from(day)).hasToString(day.toString());
    }

    @Property
    void ordersInATotalWay(
            @ForAll("near") PartialDate a, @ForAll("near") PartialDate b, @ForAll("near") PartialDate c) {
        int ab = Integer.signum(a.compareTo(b));

        assertThat(ab).isEqualTo(-Integer.signum(b.compareTo(a)));
        assertThat(ab == 0).isEqualTo(a.equals(b));
        assertThat(ab == 0).isEqualTo(a.toString().equals(b.toString()));
        if (ab == 0) {
            assertThat(a).hasSameHashCodeAs(b);
        }
        if (ab <= 0 && b.compareTo(c) <= 0) {
            assertThat(a).isLessThanOrEqualTo(c);
        }
    }

    @Property
    void ordersAsFarAsItIsCertain(@ForAll("near") PartialDate a, @ForAll("near") PartialDate b) {
        assertThat(a.isBefore(b)).isEqualTo(lastPossible(a).isBefore(firstPossible(b)));
        assertThat(a.isAfter(b)).isEqualTo(firstPossible(a).isAfter(lastPossible(b)));
        if (a.isBefore(b)) {
            assertThat(a).isLessThan(b);
        }
    }

    @Property
    void isBeforeInAStrictPartialOrder(
            @ForAll("near") PartialDate a, @ForAll("near") PartialDate b, @ForAll("near") PartialDate c) {
        assertThat(a.isBefore(a)).isFalse();
        assertThat(a.isBefore(b) && b.isBefore(a)).isFalse();
        assertThat(a.isBefore(b) && a.isAfter(b)).isFalse();
        if (a.isBefore(b) && b.isBefore(c)) {
            assertThat(a.isBefore(c)).isTrue();
        }
    }

    @Property
    void ordersRangesInAStrictPartialOrder(
            @ForAll("nearRanges") DateRange a, @ForAll("nearRanges") DateRange b, @ForAll("nearRanges") DateRange c) {
        assertThat(a.isBefore(a)).isFalse();
        assertThat(a.isBefore(b) && b.isBefore(a)).isFalse();
        assertThat(a.isBefore(b) && a.isAfter(b)).isFalse();
        if (a.isBefore(b) && b.isBefore(c)) {
            assertThat(a.isBefore(c)).isTrue();
        }
    }

    @Property
    void ordersSingleDatesAsRangesAlike(@ForAll("near") PartialDate a, @ForAll("near") PartialDate b) {
        assertThat(DateRange.of(a).isBefore(DateRange.of(b))).isEqualTo(a.isBefore(b));
        assertThat(DateRange.of(a).contains(b)).isEqualTo(a.contains(b));
    }

    @Property
    void knowsTheFirstAndLastDayUnlessThereIsNone(@ForAll("near") PartialDate date) {
        assertThat(date.firstDay())
                .isEqualTo(Optional.of(firstPossible(date)).filter(day -> !day.equals(LocalDate.MIN)));
        assertThat(date.lastDay()).isEqualTo(Optional.of(lastPossible(date)).filter(day -> !day.equals(LocalDate.MAX)));
    }

    @Property
    void mayBeInTheYearsOfTheDaysThatItCanMean(
            @ForAll("near") PartialDate date, @ForAll @IntRange(min = 2021, max = 2026) int year) {
        boolean mayBe = firstPossible(date).getYear() <= year
                && year <= lastPossible(date).getYear();

        assertThat(date.mayBeIn(year)).isEqualTo(mayBe);
    }

    @Property
    void mayBeInAYearUnlessItIsCertainlyBeforeOrAfterIt(
            @ForAll("nearRanges") DateRange range, @ForAll @IntRange(min = 2020, max = 2027) int year) {
        DateRange whole = DateRange.of(PartialDate.of(year));

        assertThat(range.mayBeIn(year)).isEqualTo(!range.isBefore(whole) && !range.isAfter(whole));
    }

    @Property
    void containsExactlyTheDaysThatItCanMean(@ForAll("near") PartialDate a, @ForAll("near") PartialDate b) {
        boolean within =
                !firstPossible(b).isBefore(firstPossible(a)) && !lastPossible(b).isAfter(lastPossible(a));

        assertThat(a.contains(b)).isEqualTo(a.isExact() && b.isExact() && within);
    }

    private static LocalDate firstPossible(PartialDate date) {
        return switch (date.getQualifier()) {
            case ABOUT, OR_EARLIER -> LocalDate.MIN;
            case EXACT, OR_LATER ->
                LocalDate.of(
                        date.getYear(), date.getMonth().orElse(1), date.getDay().orElse(1));
        };
    }

    private static LocalDate lastPossible(PartialDate date) {
        return switch (date.getQualifier()) {
            case ABOUT, OR_LATER -> LocalDate.MAX;
            case EXACT, OR_EARLIER -> {
                YearMonth month = YearMonth.of(date.getYear(), date.getMonth().orElse(12));
                yield month.atDay(date.getDay().orElse(month.lengthOfMonth()));
            }
        };
    }

    @Property
    void staysAsExactInOtherYears(@ForAll("dates") PartialDate date, @ForAll @IntRange(min = 1, max = 9999) int year) {
        PartialDate other = date.plusYears(year - date.getYear());

        assertThat(other.getYear()).isEqualTo(year);
        assertThat(other.getMonth()).isEqualTo(date.getMonth());
        assertThat(other.isDay()).isEqualTo(date.isDay());
        assertThat(other.getQualifier()).isEqualTo(date.getQualifier());
        assertThat(other.toDay()).isEqualTo(date.toDay().map(day -> day.plusYears(year - date.getYear())));
    }

    @Property
    void neverLeavesTheYearsThatDatesHave(@ForAll("dates") PartialDate date, @ForAll int years) {
        long year = (long) date.getYear() + years;

        if (year >= PartialDate.MIN_YEAR && year <= PartialDate.MAX_YEAR) {
            assertThat(date.plusYears(years).getYear()).isEqualTo(year);
        } else {
            assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> date.plusYears(years));
        }
    }

    @Provide
    Arbitrary<PartialDate> exact() {
        return DateArbitraries.dates();
    }

    @Provide
    Arbitrary<PartialDate> dates() {
        return DateArbitraries.qualified(PartialDate.MIN_YEAR, PartialDate.MAX_YEAR);
    }

    @Provide
    Arbitrary<DateRange> ranges() {
        return DateArbitraries.qualifiedRanges(PartialDate.MIN_YEAR, PartialDate.MAX_YEAR);
    }

    @Provide
    Arbitrary<DateRange> nearRanges() {
        return DateArbitraries.qualifiedRanges(2023, 2024);
    }

    /** Dates so near to each other that they often overlap. */
    @Provide
    Arbitrary<PartialDate> near() {
        return DateArbitraries.qualified(2023, 2024);
    }
}
