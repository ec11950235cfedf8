package org.rightsdeclarations.anniversary;

import org.rightsdeclarations.Anniversary;
import org.rightsdeclarations.value.DateRange;
import org.rightsdeclarations.world.CountedFrom;
import org.rightsdeclarations.world.Origin;

/**
 * An anniversary as an {@link AnniversaryCalendar} computes it: which one, of what, when. Immutable and thread-safe.
 *
 * <p>An {@link Anniversary} is what a declaration says; this is what follows from the date of the origin.
 */
public final class Commemoration {
    private final CountedDate counted;
    private final int ordinal;
    private final DateRange date;

    Commemoration(CountedDate counted, int ordinal) {
        this.counted = counted;
        this.ordinal = ordinal;
        this.date = counted.date().plusYears(ordinal);
    }

    /**
     * Which anniversary it is, such as 75 for the 75th.
     *
     * @return the ordinal in years, {@value Anniversary#MIN_ORDINAL} or more
     */
    public int getOrdinal() {
        return ordinal;
    }

    /**
     * What is celebrated or remembered.
     *
     * @return an instrument or an occurrence that has a date
     */
    public Origin getOrigin() {
        return counted.origin();
    }

    /**
     * The date of the origin that is commemorated.
     *
     * @return {@link CountedFrom#BEGINNING} for all of an origin within one calendar year
     */
    public CountedFrom getCountedFrom() {
        return counted.from();
    }

    /**
     * When it falls.
     *
     * @return the days, month or year, as precise as the date of the origin; always in one calendar year
     */
    public DateRange getDate() {
        return date;
    }

    /**
     * The year in which it falls.
     *
     * @return the year of the date
     */
    public int getYear() {
        return date.getStart().getYear();
    }

    /**
     * Converts to an anniversary that a declaration can state.
     *
     * @return the anniversary with its year, not yet stated in any part of a text
     */
    public Anniversary toAnniversary() {
        return Anniversary.builder()
                .ordinal(ordinal)
                .origin(getOrigin())
                .year(getYear())
                .build();
    }

    /** Two commemorations are equal if they are the same anniversary of the same date of equal origins. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Commemoration that && ordinal == that.ordinal && counted.equals(that.counted);
    }

    @Override
    public int hashCode() {
        return 31 * counted.hashCode() + ordinal;
    }

    /**
     * Returns the date and what is commemorated.
     *
     * @return for people only, such as {@code 2029: anniversary 25 of the end of "Decade for Human Rights Education"}
     */
    @Override
    public String toString() {
        String end = getCountedFrom() == CountedFrom.END ? "the end of " : "";
        return date + ": anniversary " + ordinal + " of " + end + '"'
                + getOrigin().getTitle() + '"';
    }
}
