package org.rightsdeclarations.value;

import java.time.YearMonth;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Years, months and days in equal shares, exact or not, and ranges of them. */
public final class DateArbitraries {
    private DateArbitraries() {}

    /** Exact dates of all years. */
    public static Arbitrary<PartialDate> dates() {
        return dates(PartialDate.MIN_YEAR, PartialDate.MAX_YEAR);
    }

    /** Exact dates of some years, the fewer the more often they overlap. */
    public static Arbitrary<PartialDate> dates(int firstYear, int lastYear) {
        Arbitrary<Integer> years = Arbitraries.integers().between(firstYear, lastYear);
        Arbitrary<YearMonth> months = Combinators.combine(
                        years, Arbitraries.integers().between(1, 12))
                .as(YearMonth::of);
        return Arbitraries.oneOf(
                        years.map(PartialDate::of),
                        months.map(PartialDate::from),
                        Combinators.combine(months, Arbitraries.integers().between(1, 31))
                                .as((month, day) -> month.atDay(Math.min(day, month.lengthOfMonth())))
                                .map(PartialDate::from))
                .withoutEdgeCases();
    }

    /** Dates with every qualifier in equal shares. */
    public static Arbitrary<PartialDate> qualified(int firstYear, int lastYear) {
        Arbitrary<PartialDate> dates = dates(firstYear, lastYear);
        return Arbitraries.oneOf(
                dates,
                dates.map(PartialDate::about),
                dates.map(PartialDate::orEarlier),
                dates.map(PartialDate::orLater));
    }

    /**
     * Single dates with every qualifier, and ranges of which each date may be about; every other one runs backwards.
     */
    public static Arbitrary<DateRange> qualifiedRanges(int firstYear, int lastYear) {
        Arbitrary<PartialDate> exact = dates(firstYear, lastYear);
        Arbitrary<PartialDate> dates = Arbitraries.oneOf(exact, exact, exact.map(PartialDate::about));
        return Arbitraries.oneOf(
                qualified(firstYear, lastYear).map(DateRange::of),
                Combinators.combine(dates, dates).as(DateRange::of));
    }

    /** Ranges of exact dates within some years, single ones among them; every other one runs backwards. */
    public static Arbitrary<DateRange> ranges(int firstYear, int lastYear) {
        Arbitrary<PartialDate> dates = dates(firstYear, lastYear);
        return Arbitraries.oneOf(
                dates.map(DateRange::of), Combinators.combine(dates, dates).as(DateRange::of));
    }
}
