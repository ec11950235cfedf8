package org.rightsdeclarations.anniversary;

import static org.rightsdeclarations.problem.MissingValueException.require;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.rightsdeclarations.catalogue.CatalogueEntry;
import org.rightsdeclarations.catalogue.InstrumentCatalogue;
import org.rightsdeclarations.problem.InvalidValueException;
import org.rightsdeclarations.value.DateRange;
import org.rightsdeclarations.value.PartialDate;
import org.rightsdeclarations.world.CountedFrom;
import org.rightsdeclarations.world.Event;
import org.rightsdeclarations.world.Instrument;
import org.rightsdeclarations.world.Occurrence;
import org.rightsdeclarations.world.Origin;

/**
 * The anniversaries of instruments and occurrences, year by year. Immutable and thread-safe.
 *
 * <pre>{@code
 * AnniversaryCalendar calendar = AnniversaryCalendar.of(udhr, vdpa).round();
 * List<Commemoration> all = calendar.in(2023); // 30 years of the VDPA, 75 of the UDHR
 * }</pre>
 *
 * <p>An origin within one calendar year has an anniversary in every year after it; one that lasted from one year into
 * another has two, of its beginning and of its end ({@link CountedFrom}). An origin without a date has none, nor has
 * one of which it is only known about when, or before or after when it was. They are as precise as the date of the
 * origin, and end with the year {@value PartialDate#MAX_YEAR}.
 */
public final class AnniversaryCalendar {
    /** Stable sorting leaves anniversaries of one date in the order of their origins. */
    private static final Comparator<Commemoration> BY_DATE = Comparator.comparing(Commemoration::getDate);

    private final List<CountedDate> dates;
    private final IntPredicate ordinals;

    private AnniversaryCalendar(List<CountedDate> dates, IntPredicate ordinals) {
        this.dates = dates;
        this.ordinals = ordinals;
    }

    /**
     * Returns a calendar of all anniversaries of some origins.
     *
     * @param origins what is celebrated or remembered; equal origins count once
     * @return the calendar
     */
    public static AnniversaryCalendar of(Collection<? extends Origin> origins) {
        Set<Instrument> instruments = new TreeSet<>(Instrument.description().getOrder());
        Set<Occurrence> occurrences = new TreeSet<>(Occurrence.description().getOrder());
        return new AnniversaryCalendar(
                origins.stream()
                        .filter(origin -> origin instanceof Instrument instrument
                                ? instruments.add(instrument)
                                : occurrences.add((Occurrence) origin))
                        .flatMap(CountedDate::of)
                        .toList(),
                ordinal -> true);
    }

    /**
     * Returns a calendar of all anniversaries of some origins.
     *
     * @param origins what is celebrated or remembered; equal origins count once
     * @return the calendar
     */
    public static AnniversaryCalendar of(Origin... origins) {
        require(origins, "origins");
        return of(List.of(origins));
    }

    /**
     * Returns a calendar of all anniversaries of the instruments of a catalogue.
     *
     * @param catalogue the instruments, of which those without an exact date are left out
     * @return the calendar
     */
    public static AnniversaryCalendar of(InstrumentCatalogue catalogue) {
        return of(catalogue.getInstruments().stream().map(CatalogueEntry::value).toList());
    }

    /**
     * Returns a calendar of the round anniversaries of this one.
     *
     * @return the calendar, with the {@linkplain #isRound round} ordinals that this one has
     */
    public AnniversaryCalendar round() {
        return only(AnniversaryCalendar::isRound);
    }

    /**
     * Returns whether an anniversary is round: one of those that secretariats celebrate.
     *
     * @param ordinal which anniversary it is
     * @return {@code true} for every 10th and 25th, the 5th and the 15th
     */
    public static boolean isRound(int ordinal) {
        return ordinal % 10 == 0 || ordinal % 25 == 0 || ordinal == 5 || ordinal == 15;
    }

    /**
     * Returns a calendar of some anniversaries of this one.
     *
     * @param kept the ordinals to keep
     * @return the calendar, with those of the ordinals that this one has
     */
    public AnniversaryCalendar only(int... kept) {
        require(kept, "kept");
        int[] sorted = kept.clone();
        Arrays.sort(sorted);
        return only(ordinal -> Arrays.binarySearch(sorted, ordinal) >= 0);
    }

    /**
     * Returns a calendar of some anniversaries of this one, such as every tenth.
     *
     * @param kept tells whether to keep an ordinal; must always answer the same for the same ordinal, from any thread
     * @return the calendar, with those of the ordinals that this one has
     */
    public AnniversaryCalendar only(IntPredicate kept) {
        require(kept, "kept");
        return new AnniversaryCalendar(dates, ordinals.and(kept));
    }

    /**
     * The anniversaries that fall in a year.
     *
     * @param year a year that is a {@link PartialDate}
     * @return the anniversaries by date, those of one date in the order of their origins; may be empty
     * @throws InvalidValueException {@code value.date}, if the year is out of range
     */
    public List<Commemoration> in(int year) {
        return in(DateRange.of(PartialDate.of(year)));
    }

    /**
     * The anniversaries that may fall in an interval: all but those that are certainly outside it. The anniversary of
     * something of which only the year is known may fall on any day of its year.
     *
     * @param interval one date or two, in whichever order
     * @return the anniversaries by date, those of one date in the order of their origins; none if the interval is not
     *     {@linkplain DateRange#isExact() exact}, since nothing is certain to be outside it or in it
     */
    public List<Commemoration> in(DateRange interval) {
        if (!interval.isExact()) {
            return List.of();
        }
        int start = interval.getStart().getYear();
        int end = interval.getEnd().getYear();
        return commemorations(Math.min(start, end), Math.max(start, end))
                .filter(commemoration -> mayMeet(commemoration.getDate(), interval))
                .sorted(BY_DATE)
                .toList();
    }

    private static boolean mayMeet(DateRange date, DateRange interval) {
        return !date.isBefore(interval) && !date.isAfter(interval);
    }

    /**
     * The next anniversary after a date: the first that is certainly after it.
     *
     * @param after the date, such as today
     * @return the anniversary, that of the first origin if several have the same date; empty if none certainly follows
     */
    public Optional<Commemoration> next(PartialDate after) {
        DateRange past = DateRange.of(after);
        return dates.stream()
                .flatMap(date -> date.commemorations(after.getYear(), PartialDate.MAX_YEAR, ordinals)
                        .filter(commemoration -> commemoration.getDate().isAfter(past))
                        .limit(1))
                .min(BY_DATE);
    }

    /**
     * The anniversaries of the years in which an event is held.
     *
     * <p>In this sense a forum in October "coincides with the 75th anniversary" of what was adopted on a day in
     * December. For the anniversaries that fall on its days, ask {@link #in(DateRange)} with {@link Event#getHeld()}.
     *
     * @param event the event
     * @return the anniversaries by date, those of one date in the order of their origins; none if it is not known
     *     exactly when the event is held
     */
    public List<Commemoration> coinciding(Event event) {
        return event.getHeld()
                .filter(DateRange::isExact)
                .map(held -> in(yearsOf(held)))
                .orElse(List.of());
    }

    private static DateRange yearsOf(DateRange held) {
        return DateRange.of(
                PartialDate.of(held.getStart().getYear()),
                PartialDate.of(held.getEnd().getYear()));
    }

    private Stream<Commemoration> commemorations(int firstYear, int lastYear) {
        return dates.stream().flatMap(date -> date.commemorations(firstYear, lastYear, ordinals));
    }
}
