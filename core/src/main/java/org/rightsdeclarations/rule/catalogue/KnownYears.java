package org.rightsdeclarations.rule.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.rightsdeclarations.term.DateRole;
import org.rightsdeclarations.world.Instrument;
import org.rightsdeclarations.world.KeyDate;

/** The years from which the anniversaries of an instrument of the catalogue may be counted. */
public final class KnownYears {
    private KnownYears() {}

    /**
     * Returns the years of all dates: an entry into force is celebrated too.
     *
     * @param instrument an instrument of the catalogue
     * @return the years, that of the adoption first
     */
    public static List<Integer> of(Instrument instrument) {
        List<Integer> years = new ArrayList<>();
        instrument.getOriginDate().ifPresent(date -> years.add(date.getStart().getYear()));
        instrument
                .getDates()
                .forEach(date -> years.add(date.getDate().getStart().getYear()));
        return years;
    }

    /**
     * Returns the years of the dates that are one role.
     *
     * @param instrument an instrument of the catalogue
     * @param role from what is counted
     * @return the years; none if no such date is known
     */
    public static List<Integer> of(Instrument instrument, DateRole role) {
        return instrument.getDates().stream()
                .filter(date -> date.getRole().equals(role))
                .map(KeyDate::getDate)
                .map(date -> date.getStart().getYear())
                .toList();
    }
}
