package org.rightsdeclarations.anniversary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.rightsdeclarations.Anniversary;
import org.rightsdeclarations.value.DateArbitraries;
import org.rightsdeclarations.value.DateRange;
import org.rightsdeclarations.value.PartialDate;
import org.rightsdeclarations.world.CountedFrom;
import org.rightsdeclarations.world.Origin;
import org.rightsdeclarations.world.OriginArbitraries;

@Tag("slow")
class AnniversaryCalendarPropertiesTest {
    private static final int FIRST = 1990;
    private static final int LAST = 2030;

    @Property
    void hasOneAnniversaryOfAnOriginInEveryYearAfterIt(
            @ForAll("inOneYear") Origin origin, @ForAll @IntRange(min = 1, max = 9999) int year) {
        int own = origin.getOriginDate().orElseThrow().getStart().getYear();

        List<Commemoration> found = AnniversaryCalendar.of(origin).in(year);

        assertThat(found).extracting(Commemoration::getOrdinal).isEqualTo(year > own ? List.of(year - own) : List.of());
        assertThat(found).allSatisfy(commemoration -> {
            assertThat(commemoration.getYear()).isEqualTo(year);
            assertThat(commemoration.toAnniversary()).isEqualTo(Anniversary.inYear(year, origin));
        });
    }

    @Property
    void agreesWithWhatAnniversariesSayOfThemselves(
            @ForAll("origins") List<Origin> origins, @ForAll("dates") PartialDate date) {
        assertThat(AnniversaryCalendar.of(origins).in(date.getYear())).allSatisfy(commemoration -> {
            Anniversary anniversary = commemoration.toAnniversary();

            assertThat(anniversary.getDate()).contains(commemoration.getDate());
            assertThat(anniversary.getCountedFrom()).contains(commemoration.getCountedFrom());
        });
    }

    @Property
    void hasInAnIntervalOfYearsWhatItHasInEachYear(
            @ForAll("origins") List<Origin> origins,
            @ForAll @IntRange(min = FIRST, max = LAST) int first,
            @ForAll @IntRange(min = FIRST, max = LAST) int last) {
        AnniversaryCalendar calendar = AnniversaryCalendar.of(origins);

        List<Commemoration> found = calendar.in(DateRange.of(PartialDate.of(first), PartialDate.of(last)));

        assertThat(found)
                .isEqualTo(IntStream.rangeClosed(Math.min(first, last), Math.max(first, last))
                        .boxed()
                        .flatMap(year -> calendar.in(year).stream())
                        .toList());
    }

    @Property
    void hasInAnIntervalAllThatIsNotCertainlyOutside(
            @ForAll("origins") List<Origin> origins, @ForAll("intervals") DateRange interval) {
        AnniversaryCalendar calendar = AnniversaryCalendar.of(origins);

        assertThat(calendar.in(interval))
                .isSortedAccordingTo((a, b) -> a.getDate().compareTo(b.getDate()))
                .isEqualTo(calendar.in(DateRange.parse("0001/9999")).stream()
                        .filter(commemoration -> !commemoration.getDate().isBefore(interval)
                                && !commemoration.getDate().isAfter(interval))
                        .toList());
    }

    @Property
    void leavesNothingBetweenADateAndTheNextAnniversary(
            @ForAll("origins") List<Origin> origins, @ForAll("dates") PartialDate after) {
        AnniversaryCalendar calendar = AnniversaryCalendar.of(origins).round();
        DateRange past = DateRange.of(after);

        Optional<Commemoration> next = calendar.next(after);

        List<Commemoration> later = calendar.in(DateRange.parse("0001/9999")).stream()
                .filter(commemoration -> commemoration.getDate().isAfter(past))
                .toList();
        assertThat(next).isEqualTo(later.stream().findFirst());
        next.ifPresent(found -> assertThat(later)
                .noneMatch(commemoration -> commemoration.getDate().isBefore(found.getDate())));
    }

    @Property
    void marksTheEndOfLastingOriginsOnly(@ForAll("inOneYear") Origin origin) {
        assertThat(AnniversaryCalendar.of(origin).in(DateRange.parse("0001/9999")))
                .extracting(Commemoration::getCountedFrom)
                .containsOnly(CountedFrom.BEGINNING);
    }

    @Provide
    Arbitrary<Origin> inOneYear() {
        return OriginArbitraries.inOneYear(1, 9998);
    }

    @Provide
    Arbitrary<List<Origin>> origins() {
        return OriginArbitraries.origins(FIRST, LAST).list().ofMaxSize(4);
    }

    @Provide
    Arbitrary<PartialDate> dates() {
        return DateArbitraries.dates(FIRST, LAST);
    }

    @Provide
    Arbitrary<DateRange> intervals() {
        return DateArbitraries.ranges(FIRST, LAST);
    }
}
