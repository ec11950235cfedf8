package org.rightsdeclarations.anniversary;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rightsdeclarations.Anniversary;
import org.rightsdeclarations.value.DateRange;
import org.rightsdeclarations.world.CountedFrom;
import org.rightsdeclarations.world.Origin;

/** A date of an origin that comes round every year: all of it, its beginning or its end. */
record CountedDate(Origin origin, CountedFrom from, DateRange date) {
    /** Returns the dates of an origin from which anniversaries are counted; none if it has no exact one. */
    static Stream<CountedDate> of(Origin origin) {
        return origin.getOriginDate().stream()
                .flatMap(date -> CountedFrom.waysFor(date).stream()
                        .map(from -> new CountedDate(origin, from, from.dateOf(date))));
    }

    /** Returns the anniversaries from one year to another, both included, in their order. */
    Stream<Commemoration> commemorations(int firstYear, int lastYear, IntPredicate ordinals) {
        int year = date.getStart().getYear();
        return IntStream.rangeClosed(Math.max(Anniversary.MIN_ORDINAL, firstYear - year), lastYear - year)
                .filter(ordinals)
                .mapToObj(ordinal -> new Commemoration(this, ordinal));
    }
}
