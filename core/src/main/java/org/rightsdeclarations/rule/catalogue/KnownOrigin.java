package org.rightsdeclarations.rule.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.rightsdeclarations.Anniversary;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.catalogue.CatalogueEntry;
import org.rightsdeclarations.description.Names;
import org.rightsdeclarations.description.Part;
import org.rightsdeclarations.rule.Examination;
import org.rightsdeclarations.term.DateRole;
import org.rightsdeclarations.value.DateRange;
import org.rightsdeclarations.world.Instrument;
import org.rightsdeclarations.world.KeyDate;
import org.rightsdeclarations.world.Occurrence;
import org.rightsdeclarations.world.Origin;

/** Anniversaries of known instruments, counted from the dates that the catalogue gives. */
final class KnownOrigin {
    private KnownOrigin() {}

    static void inspect(Examination<Anniversary> examination) {
        Origin origin = examination.subject().getOrigin();
        Optional<DateRange> cited = origin.getOriginDate();
        OptionalInt year = cited.isPresent() ? OptionalInt.empty() : yearOf(examination);
        if (cited.isEmpty() && year.isEmpty()) {
            return;
        }
        Set<CatalogueEntry<Instrument>> entries = examination.catalogue().identify(origin);
        if (entries.size() == 1) {
            Instrument known = entries.iterator().next().value();
            if (cited.isPresent()) {
                compare(examination, known, cited.get());
            } else {
                compare(examination, known, year.getAsInt());
            }
        }
    }

    private static OptionalInt yearOf(Examination<Anniversary> examination) {
        OptionalInt stated = examination.subject().getYear();
        return stated.isPresent()
                ? stated
                : examination.declaration().map(Declaration::getOwnYear).orElseGet(OptionalInt::empty);
    }

    /** Reports an origin whose year is not that of the catalogue. */
    private static void compare(Examination<Anniversary> examination, Instrument known, DateRange cited) {
        if (isOfAnotherYear(cited, known)) {
            examination.report(
                    CatalogueRules.ORIGIN_YEAR,
                    partOfDate(examination),
                    Map.of(
                            "title", examination.catalogue().distinctTitle(known),
                            "date", cited,
                            "known", known.getYears().get(0)));
        }
    }

    /** Returns whether a date of an origin is certainly in no year from which the known instrument is celebrated. */
    static boolean isOfAnotherYear(DateRange date, Instrument known) {
        List<Integer> years = known.getYears();
        for (int year : years) {
            if (date.getStart().mayBeIn(year) || date.getEnd().mayBeIn(year)) {
                return false;
            }
        }
        return !years.isEmpty();
    }

    /** Reports an anniversary that cannot be in a year, though the document does not date its origin. */
    private static void compare(Examination<Anniversary> examination, Instrument known, int year) {
        int ordinal = examination.subject().getOrdinal();
        List<Integer> years = known.getYears();
        if (!years.isEmpty() && !years.contains(year - ordinal)) {
            examination.report(
                    CatalogueRules.ANNIVERSARY,
                    examination.part().member(Names.ORDINAL),
                    Map.of(
                            "ordinal",
                            ordinal,
                            "title",
                            examination.catalogue().distinctTitle(known),
                            "origin",
                            years.get(0),
                            "expected",
                            (long) years.get(0) + ordinal,
                            "year",
                            year));
        }
    }

    private static Part<?> partOfDate(Examination<Anniversary> examination) {
        if (examination.subject().getOrigin() instanceof Occurrence) {
            return examination.part().member(Names.OCCURRENCE).member(Names.DATE);
        }
        Part<?> instrument = examination.part().member(Names.INSTRUMENT);
        List<KeyDate> dates = ((Instrument) instrument.getValue()).getDates();
        int i = 0;
        while (!dates.get(i).getRole().equals(DateRole.ADOPTED)) {
            i++;
        }
        return instrument.member(Names.DATES).item(i).member(Names.DATE);
    }
}
