package org.rightsdeclarations.rule.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rightsdeclarations.catalogue.CatalogueEntry;
import org.rightsdeclarations.rule.Examination;
import org.rightsdeclarations.term.Series;
import org.rightsdeclarations.value.DateRange;
import org.rightsdeclarations.value.PartialDate;
import org.rightsdeclarations.world.Event;

/** Editions of known series whose number or dates contradict the catalogue. */
public final class KnownEdition {
    private KnownEdition() {}

    /**
     * Reports an edition with dates that no source gives, or that lie on the wrong side of another edition.
     *
     * @param examination the event of a declaration
     */
    public static void wrong(Examination<Event> examination) {
        compare(examination, false);
    }

    /**
     * Reports an edition with dates that some sources give, but not those that the catalogue follows.
     *
     * @param examination the event of a declaration
     */
    public static void disputed(Examination<Event> examination) {
        compare(examination, true);
    }

    private static void compare(Examination<Event> examination, boolean isDisputedWanted) {
        Event event = examination.subject();
        if (event.getSeries().isEmpty()
                || event.getEdition().isEmpty()
                || event.getHeld().isEmpty()) {
            return;
        }
        int edition = event.getEdition().getAsInt();
        DateRange held = event.getHeld().get();
        List<CatalogueEntry<Event>> editions =
                examination.catalogue().getEditions(event.getSeries().get());
        contradicting(editions, edition, held).ifPresent(entry -> {
            boolean isDisputed = number(entry) == edition && CitedDate.isClaimed(entry, held);
            if (isDisputed == isDisputedWanted) {
                Series series = event.getSeries().get();
                Map<String, Object> arguments = new HashMap<>(Map.of(
                        "edition", edition,
                        "series", series,
                        "date", held,
                        "other", number(entry),
                        "known", entry.value().getHeld().orElseThrow()));
                CitedDate.claims(entry).ifPresent(claims -> arguments.put("claims", claims));
                editions.stream()
                        .filter(other -> isHeld(other, held))
                        .findFirst()
                        .ifPresent(other -> arguments.put("fits", number(other)));
                examination.report(examination.path(), examination.path().member("held"), arguments);
            }
        });
    }

    /** Returns the entry of the edition if its dates differ; or else one that the edition should follow or precede. */
    private static Optional<CatalogueEntry<Event>> contradicting(
            List<CatalogueEntry<Event>> editions, int edition, DateRange held) {
        Optional<CatalogueEntry<Event>> own =
                editions.stream().filter(entry -> number(entry) == edition).findFirst();
        if (own.isPresent()) {
            return own.filter(entry -> entry.value().getHeld().isPresent() && !isHeld(entry, held));
        }
        return editions.stream()
                .filter(entry -> entry.value().getHeld().isPresent())
                .filter(entry -> number(entry) < edition
                        ? !held.isAfter(entry.value().getHeld().get())
                        : !held.isBefore(entry.value().getHeld().get()))
                .findFirst();
    }

    private static int number(CatalogueEntry<Event> entry) {
        return entry.value().getEdition().orElseThrow();
    }

    /** Tells whether an edition was held from and to the days given, as far as both are known. */
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
