package org.rightsdeclarations.rule.anniversary;

import java.util.HashSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.rightsdeclarations.Anniversary;
import org.rightsdeclarations.catalogue.CatalogueEntry;
import org.rightsdeclarations.value.DateRange;
import org.rightsdeclarations.world.Instrument;
import org.rightsdeclarations.world.Origin;

/** Which of two ordinals of one thing falls in the year of the declaration, where the dates of the thing are known. */
final class RightOrdinal {
    private RightOrdinal() {}

    /**
     * Returns what a message says of it.
     *
     * @param listed the anniversary that the list has
     * @param stated the ordinal that the text has
     * @param ownYear the year of the declaration
     * @param entries what the catalogue knows of the thing
     * @return the year, and which ordinal falls in it, as {@code inText} or {@code inList}; or else the listed one as
     *     {@code either}
     */
    static Map<String, Object> of(
            Anniversary listed, int stated, OptionalInt ownYear, Set<CatalogueEntry<Instrument>> entries) {
        boolean isOfOwnYear = ownYear.isPresent()
                && (listed.getYear().isEmpty() || listed.getYear().equals(ownYear))
                && entries.size() <= 1;
        Map<String, Object> either = Map.of("either", listed.getOrdinal());
        if (!isOfOwnYear) {
            return either;
        }
        int year = ownYear.getAsInt();
        Set<Integer> origins = years(listed.getOrigin());
        entries.forEach(entry -> origins.addAll(entry.value().getYears()));
        boolean isInText = origins.contains(year - stated);
        if (isInText == origins.contains(year - listed.getOrdinal())) {
            return either;
        }
        return isInText ? Map.of("year", year, "inText", stated) : Map.of("year", year, "inList", listed.getOrdinal());
    }

    private static Set<Integer> years(Origin origin) {
        Set<Integer> years = new HashSet<>();
        if (origin instanceof Instrument instrument) {
            years.addAll(instrument.getYears());
        } else {
            DateRange date = origin.getOriginDate().filter(DateRange::isExact).orElse(null);
            if (date != null) {
                years.add(date.getStart().getYear());
                years.add(date.getEnd().getYear());
            }
        }
        return years;
    }
}
