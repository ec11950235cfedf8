package org.rightsdeclarations.json.shape;

import java.util.LinkedHashMap;
import java.util.Map;
import org.rightsdeclarations.catalogue.CatalogueEntry;
import org.rightsdeclarations.catalogue.InstrumentCatalogue;
import org.rightsdeclarations.world.Event;
import org.rightsdeclarations.world.Instrument;

/** Builds a catalogue from entries by what names them. Not thread-safe. */
public final class CatalogueBuilder {
    private final Map<String, CatalogueEntry<Instrument>> instruments = new LinkedHashMap<>();
    private final Map<String, CatalogueEntry<Event>> editions = new LinkedHashMap<>();

    Map<String, CatalogueEntry<Instrument>> instruments() {
        return instruments;
    }

    Map<String, CatalogueEntry<Event>> editions() {
        return editions;
    }

    InstrumentCatalogue build() {
        return InstrumentCatalogue.empty().withInstruments(instruments.values()).withEditions(editions.values());
    }
}
