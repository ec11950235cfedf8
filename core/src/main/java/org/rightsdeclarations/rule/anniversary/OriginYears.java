package org.rightsdeclarations.rule.anniversary;

import java.util.List;
import java.util.Optional;
import org.rightsdeclarations.value.DateRange;
import org.rightsdeclarations.world.Instrument;
import org.rightsdeclarations.world.KeyDate;
import org.rightsdeclarations.world.Origin;

/** The years from which an anniversary may be counted. */
final class OriginYears {
    private OriginYears() {}

    /**
     * Returns whether an anniversary may be counted from a year: the first or last year of the origin, or that of any
     * other date of an instrument, because people celebrate an entry into force too. Of an origin without exact date
     * nothing is known, so any year may be right.
     */
    static boolean allow(Origin origin, int year) {
        Optional<DateRange> date = origin.getOriginDate();
        if (date.isEmpty() || !date.get().isExact() || mayBeFirstOrLast(date.get(), year)) {
            return true;
        }
        if (origin instanceof Instrument instrument) {
            List<KeyDate> dates = instrument.getDates();
            for (int i = 0; i < dates.size(); i++) {
                if (mayBeFirstOrLast(dates.get(i).getDate(), year)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Returns the first or last year of an origin that has an exact date, whichever is nearer to a year. */
    static int nearest(Origin origin, int year) {
        DateRange date = origin.getOriginDate().orElseThrow();
        int first = date.getStart().getYear();
        int last = date.getEnd().getYear();
        return Math.abs((long) first - year) <= Math.abs((long) last - year) ? first : last;
    }

    private static boolean mayBeFirstOrLast(DateRange range, int year) {
        return range.getStart().mayBeIn(year) || range.getEnd().mayBeIn(year);
    }
}
