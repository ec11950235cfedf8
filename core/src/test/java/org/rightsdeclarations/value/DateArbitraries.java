package org.rightsdeclarations.value;

import java.time.YearMonth;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Years, months and days in equal shares, and ranges of them. */
public final class DateArbitraries {
    private DateArbitraries() {}

    /** Dates of all years. */
    public static Arbitrary<PartialDate> dates() {
        return dates(PartialDate.MIN_YEAR, PartialDate.MAX_YEAR);
    }

    /** Dates of some years, the fewer the more often they overlap. */
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

    /** Ranges within some years, single dates among them; every other one runs backwards. */
    public static Arbitrary<DateRange> ranges(int firstYear, int lastYear) {
        Arbitrary<PartialDate> dates = dates(firstYear, lastYear);
        return Arbitraries.oneOf(
                dates.map(DateRange::of), Combinators.combine(dates, dates).as(DateRange::of));
    }
}
