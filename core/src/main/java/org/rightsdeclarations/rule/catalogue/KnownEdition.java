package org.rightsdeclarations.rule.catalogue;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.rightsdeclarations.catalogue.CatalogueEntry;
import org.rightsdeclarations.catalogue.InstrumentCatalogue;
import org.rightsdeclarations.description.Names;
import org.rightsdeclarations.rule.Examination;
import org.rightsdeclarations.term.Series;
import org.rightsdeclarations.value.DateRange;
import org.rightsdeclarations.value.PartialDate;
import org.rightsdeclarations.world.Event;

/** Editions of known series whose number or dates contradict the catalogue. */
final class KnownEdition {
    private KnownEdition() {}

    /** Reports an edition with dates that no source gives, or that only sources give which are not followed. */
    static void inspect(Examination<Event> examination) {
        Event event = examination.subject();
        Series series = event.getSeries().orElseThrow();
        int edition = event.getEdition().orElseThrow();
        DateRange held = event.getHeld().orElseThrow();
        InstrumentCatalogue catalogue = examination.catalogue();
        CatalogueEntry<Event> entry =
                contradicting(catalogue, series, edition, held).orElse(null);
        if (entry != null) {
            boolean isDisputed = number(entry) == edition && CitedDate.isClaimed(entry, held);
            Map<String, Object> arguments = new HashMap<>(Map.of(
                    "edition", edition,
                    "series", series,
                    "date", held,
                    "other", number(entry),
                    "known", entry.value().getHeld().orElseThrow()));
            CitedDate.claims(entry).ifPresent(claims -> arguments.put("claims", claims));
            catalogue.getEditions(series).stream()
                    .filter(other -> held.isExact() && isHeld(other, held))
                    .findFirst()
                    .ifPresent(other -> arguments.put("fits", number(other)));
            examination.report(
                    isDisputed ? CatalogueRules.EDITION_DISPUTED : CatalogueRules.EDITION,
                    examination.part().member(Names.HELD),
                    arguments);
        }
    }

    /** Returns the entry of the edition if its dates differ; or else one that the edition should follow or precede. */
    private static Optional<CatalogueEntry<Event>> contradicting(
            InstrumentCatalogue catalogue, Series series, int edition, DateRange held) {
        CatalogueEntry<Event> own = catalogue.findEdition(series, edition).orElse(null);
        if (own != null) {
            boolean differs = own.value().getHeld().isPresent() && !isHeld(own, held);
            return differs ? Optional.of(own) : Optional.empty();
        }
        return catalogue.getEditions(series).stream()
                .filter(entry -> entry.value().getHeld().isPresent())
                .filter(entry -> number(entry) < edition
                        ? isOutOfOrder(entry.value().getHeld().get(), held)
                        : isOutOfOrder(held, entry.value().getHeld().get()))
                .findFirst();
    }

    /** Editions do not overlap; but of dates that are not exact nothing is wrong that is not certain. */
    private static boolean isOutOfOrder(DateRange first, DateRange second) {
        boolean areExact = first.isExact() && second.isExact();
        return areExact ? !first.isBefore(second) : second.isBefore(first);
    }

    private static int number(CatalogueEntry<Event> entry) {
        return entry.value().getEdition().orElseThrow();
    }

    /** Returns whether an edition was held from and to the days given, as far as both are known. */
    private static boolean isHeld(CatalogueEntry<Event> entry, DateRange held) {
        DateRange known = entry.value().getHeld().orElse(null);
        return known != null
                && mayBeSame(known.getStart(), held.getStart())
                && mayBeSame(known.getEnd(), held.getEnd());
    }

    private static boolean mayBeSame(PartialDate one, PartialDate other) {
        return !one.isBefore(other) && !other.isBefore(one);
    }
}
