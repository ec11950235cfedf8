package org.rightsdeclarations.examples.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rightsdeclarations.catalogue.CatalogueEntry;
import org.rightsdeclarations.catalogue.ConflictingClaim;
import org.rightsdeclarations.value.DateRange;
import org.rightsdeclarations.world.Identifier;
import org.rightsdeclarations.world.Instrument;

/** What is known of an instrument, for a reader who wonders whether a date is right. */
final class Facts {
    private Facts() {}

    /** Returns a line for each fact that the entry holds; the facts are in the language of the catalogue. */
    static List<String> of(CatalogueEntry<Instrument> entry, Locale language) {
        Instrument instrument = entry.value();
        List<String> lines = new ArrayList<>();
        Stream<String> adoption = Stream.of(
                        instrument.getOriginDate().stream().map(DateRange::toString),
                        instrument.getPlaces().stream()
                                .map(place -> place.getName().in(language)),
                        instrument.getAdopters().stream()
                                .map(adopter -> adopter.getName().in(language)))
                .flatMap(fact -> fact);
        add(lines, "Adopted: ", adoption, ", ");
        add(lines, "Symbol: ", instrument.getIdentifiers().stream().map(Identifier::getValue), ", ");
        add(lines, "Sources: ", entry.sources().stream(), "; ");
        add(lines, "Contradicted: ", entry.conflictingClaims().stream().map(ConflictingClaim::text), "; ");
        return lines;
    }

    private static void add(List<String> lines, String label, Stream<String> facts, String separator) {
        String joined = facts.collect(Collectors.joining(separator));
        if (!joined.isEmpty()) {
            lines.add(label + joined);
        }
    }
}
