package org.rightsdeclarations.catalogue;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.world.Instrument;

/** The instruments of a catalogue, and how they are looked up. Thread-safe. */
interface KnownInstruments {
    /** Returns the entries by id, in the order of the catalogue. */
    Map<String, CatalogueEntry<Instrument>> byId();

    /** Returns the index of all. */
    InstrumentIndex index();

    /** Returns the entry with an id, or null. */
    default @Nullable CatalogueEntry<Instrument> withId(String id) {
        return byId().get(id);
    }

    /** Finds what has a title or a name. */
    List<TitleMatch> exact(String title);

    /** Finds what has an acronym. */
    List<CatalogueEntry<Instrument>> byAcronym(String acronym);

    /** Finds what has a symbol. */
    List<CatalogueEntry<Instrument>> bySymbol(String symbol);
}
