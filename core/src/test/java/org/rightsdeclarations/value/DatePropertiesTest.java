package org.rightsdeclarations.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

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
    void parsesTheRangeItWrites(@ForAll("dates") PartialDate start, @ForAll("dates") PartialDate end) {
        DateRange range = DateRange.of(start, end);

        assertThat(DateRange.parse(range.toString())).isEqualTo(range);
    }

    @Property
    void writesDaysAsTheJdkDoes(@ForAll("dates") PartialDate date) {
        assertThat(PartialDate.from(date.firstDay()))
                .hasToString(date.firstDay().toString());
    }

    @Property
    void ordersInATotalWay(
            @ForAll("near") PartialDate a, @ForAll("near") PartialDate b, @ForAll("near") PartialDate c) {
        int ab = Integer.signum(a.compareTo(b));

        assertThat(ab).isEqualTo(-Integer.signum(b.compareTo(a)));
        assertThat(ab == 0).isEqualTo(a.equals(b));
        if (ab <= 0 && b.compareTo(c) <= 0) {
            assertThat(a).isLessThanOrEqualTo(c);
        }
    }

    @Property
    void ordersAsFarAsItIsCertain(@ForAll("near") PartialDate a, @ForAll("near") PartialDate b) {
        assertThat(a.isBefore(b)).isEqualTo(a.lastDay().isBefore(b.firstDay()));
        if (a.isBefore(b)) {
            assertThat(a).isLessThan(b);
        }
    }

    @Property
    void containsExactlyTheDaysThatItCanMean(@ForAll("near") PartialDate a, @ForAll("near") PartialDate b) {
        boolean within = !b.firstDay().isBefore(a.firstDay()) && !b.lastDay().isAfter(a.lastDay());

        assertThat(a.contains(b)).isEqualTo(within);
    }

    @Property
    void staysAsExactInOtherYears(@ForAll("dates") PartialDate date, @ForAll @IntRange(min = 1, max = 9999) int year) {
        PartialDate other = date.plusYears(year - date.getYear());

        assertThat(other.getYear()).isEqualTo(year);
        assertThat(other.getMonth()).isEqualTo(date.getMonth());
        assertThat(other.isDay()).isEqualTo(date.isDay());
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
    Arbitrary<PartialDate> dates() {
        return DateArbitraries.dates();
    }

    /** Dates so near to each other that they often overlap. */
    @Provide
    Arbitrary<PartialDate> near() {
        return DateArbitraries.dates(2023, 2024);
    }
}
