package org.rightsdeclarations.world;

import java.util.List;
import java.util.stream.Stream;
import org.rightsdeclarations.value.DateRange;
import org.rightsdeclarations.value.PartialDate;

/**
 * From which date of its origin an anniversary is counted.
 *
 * <p>An origin within one calendar year has one anniversary a year. One that lasted from one year into another, such as
 * a decade, has two: of its beginning and of its end. Nothing is counted from a date that is not exact.
 */
public enum CountedFrom {
    /** The first date of an origin; all its days, if they are in one calendar year. */
    BEGINNING,

    /** The last date of an origin that lasted from one year into another. */
    END;

    private static final List<CountedFrom> ONE = List.of(BEGINNING);
    private static final List<CountedFrom> BOTH = List.of(BEGINNING, END);

    /**
     * The ways to count from an origin.
     *
     * @param origin when the origin took place
     * @return {@link #BEGINNING}, and {@link #END} after it if the two dates are of different years; of dates that are
     *     not {@linkplain PartialDate#isExact() exact}, none
     */
    public static List<CountedFrom> waysFor(DateRange origin) {
        if (origin.isExact()) {
            return origin.getYear().isPresent() ? ONE : BOTH;
        }
        return Stream.of(values()).filter(from -> from.in(origin).isExact()).toList();
    }

    /**
     * The date that is counted from.
     *
     * @param origin when the origin took place
     * @return all of it if it is in one calendar year, otherwise its start or its end; always in one calendar year, and
     *     exact if it is one of the {@linkplain #waysFor(DateRange) ways} to count from the origin
     */
    public DateRange dateOf(DateRange origin) {
        return origin.getYear().isPresent() ? origin : DateRange.of(in(origin));
    }

    private PartialDate in(DateRange origin) {
        return this == BEGINNING ? origin.getStart() : origin.getEnd();
    }
}
