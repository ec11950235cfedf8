package org.rightsdeclarations.world;

import java.time.Year;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.rightsdeclarations.term.DateRole;
import org.rightsdeclarations.value.DateArbitraries;
import org.rightsdeclarations.value.DateRange;
import org.rightsdeclarations.value.LocalizedText;
import org.rightsdeclarations.value.PartialDate;

/** Things that have anniversaries, each named after its date. */
public final class OriginArbitraries {
    private OriginArbitraries() {}

    /** Origins within one calendar year, 29 February far more often than it comes. */
    public static Arbitrary<Origin> inOneYear(int firstYear, int lastYear) {
        Arbitrary<DateRange> leapDays = Arbitraries.integers()
                .between(firstYear, lastYear)
                .filter(Year::isLeap)
                .map(year -> DateRange.of(PartialDate.of(year, 2, 29)));
        Arbitrary<DateRange> dates =
                Arbitraries.integers().between(firstYear, lastYear).flatMap(year -> DateArbitraries.ranges(year, year));
        return Arbitraries.oneOf(leapDays, dates).map(OriginArbitraries::occurrence);
    }

    /** Origins of every kind: instruments and occurrences, most of them dated, some lasting, some backwards. */
    public static Arbitrary<Origin> origins(int firstYear, int lastYear) {
        Arbitrary<DateRange> dates = DateArbitraries.ranges(firstYear, lastYear);
        return Arbitraries.oneOf(List.of(
                dates.map(OriginArbitraries::occurrence),
                dates.map(OriginArbitraries::instrument),
                inOneYear(firstYear, lastYear),
                Arbitraries.just(Instrument.of(LocalizedText.of("en", "undated")))));
    }

    private static Origin occurrence(DateRange date) {
        return Occurrence.builder()
                .title(LocalizedText.of("en", date.toString()))
                .date(date)
                .build();
    }

    private static Origin instrument(DateRange date) {
        return Instrument.builder()
                .title(LocalizedText.of("en", date.toString()))
                .addDate(KeyDate.of(DateRole.ADOPTED, date.toString()))
                .build();
    }
}
