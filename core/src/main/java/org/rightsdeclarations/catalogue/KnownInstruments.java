package org.rightsdeclarations.catalogue;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.world.Instrument;

/**
 * The instruments of a catalogue, and an index of what they are called. Who looks something up says what, so that the
 * index need not hold the others. Thread-safe.
 */
interface KnownInstruments {
    /** Returns the entries by id, in the order of the catalogue. */
    Map<String, CatalogueEntry<Instrument>> byId();

    /** Returns the index of all. */
    InstrumentIndex index();

    /** Returns the entry with an id, or null. */
    default @Nullable CatalogueEntry<Instrument> withId(String id) {
        return byId().get(id);
    }

    /** Returns an index of all that have a title, and maybe of others. */
    default InstrumentIndex titled(String title) {
        return index();
    }

    /** Returns an index of all that have an acronym, and maybe of others. */
    default InstrumentIndex withAcronym(String acronym) {
        return index();
    }

    /** Returns an index of all that have a symbol, and maybe of others. */
    default InstrumentIndex withSymbol(String symbol) {
        return index();
    }
}
