package org.rightsdeclarations.rule.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.rightsdeclarations.Anniversary;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.catalogue.CatalogueEntry;
import org.rightsdeclarations.catalogue.InstrumentCatalogue;
import org.rightsdeclarations.problem.ValuePath;
import org.rightsdeclarations.rule.Examination;
import org.rightsdeclarations.term.DateRole;
import org.rightsdeclarations.value.DateRange;
import org.rightsdeclarations.world.Instrument;
import org.rightsdeclarations.world.KeyDate;
import org.rightsdeclarations.world.Occurrence;
import org.rightsdeclarations.world.Origin;

/** Anniversaries of known instruments, counted from the dates that the catalogue gives. */
public final class KnownOrigin {
    private KnownOrigin() {}

    /**
     * Reports an origin whose year is not that of the catalogue.
     *
     * @param examination an anniversary
     */
    public static void year(Examination<Anniversary> examination) {
        Origin origin = examination.subject().getOrigin();
        Optional<DateRange> cited = origin.getOriginDate();
        if (cited.isEmpty()) {
            return;
        }
        find(origin, examination.catalogue()).ifPresent(entry -> {
            if (isOfAnotherYear(cited.get(), entry.value())) {
                examination.report(
                        examination.path(),
                        pathOfDate(origin, examination.path()),
                        Map.of(
                                "title", entry.value().getTitle(),
                                "date", cited.get(),
                                "known", KnownYears.of(entry.value()).get(0)));
            }
        });
    }

    /** Tells whether a date of an origin is in no year from which the known instrument is celebrated. */
    static boolean isOfAnotherYear(DateRange date, Instrument known) {
        List<Integer> years = KnownYears.of(known);
        return !years.isEmpty()
                && !years.contains(date.getStart().getYear())
                && !years.contains(date.getEnd().getYear());
    }

    /**
     * Reports an anniversary that cannot be in the year that is said, though the document does not date its origin.
     *
     * @param examination an anniversary
     */
    public static void arithmetic(Examination<Anniversary> examination) {
        Anniversary anniversary = examination.subject();
        OptionalInt said = anniversary.getYear().isPresent()
                ? anniversary.getYear()
                : examination.declaration().map(Declaration::getOwnYear).orElse(OptionalInt.empty());
        if (said.isEmpty() || anniversary.getOrigin().getOriginDate().isPresent()) {
            return;
        }
        find(anniversary.getOrigin(), examination.catalogue()).ifPresent(entry -> {
            List<Integer> known = KnownYears.of(entry.value());
            int year = said.getAsInt();
            if (!known.isEmpty() && !known.contains(year - anniversary.getOrdinal())) {
                examination.report(
                        examination.path().member("ordinal"),
                        Map.of(
                                "ordinal", anniversary.getOrdinal(),
                                "title", entry.value().getTitle(),
                                "origin", known.get(0),
                                "expected", (long) known.get(0) + anniversary.getOrdinal(),
                                "year", year));
            }
        });
    }

    private static Optional<CatalogueEntry<Instrument>> find(Origin origin, InstrumentCatalogue catalogue) {
        return new Identification(entries(origin, catalogue)).entry();
    }

    /**
     * Returns which entries of a catalogue an origin may be.
     *
     * @param origin what an anniversary is of
     * @param catalogue the catalogue
     * @return one entry if it is certain, several that are called the same, or none
     */
    public static Set<CatalogueEntry<Instrument>> entries(Origin origin, InstrumentCatalogue catalogue) {
        return origin instanceof Instrument instrument
                ? Identification.of(instrument, catalogue).entries()
                : Identification.byTitle(origin.getTitle(), catalogue);
    }

    private static ValuePath pathOfDate(Origin origin, ValuePath anniversary) {
        if (origin instanceof Occurrence) {
            return anniversary.member("occurrence").member("date");
        }
        List<KeyDate> dates = ((Instrument) origin).getDates();
        int i = 0;
        while (!dates.get(i).getRole().equals(DateRole.ADOPTED)) {
            i++;
        }
        return anniversary.member("instrument").member("dates").item(i).member("date");
    }
}
