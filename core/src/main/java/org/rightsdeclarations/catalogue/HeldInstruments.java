package org.rightsdeclarations.catalogue;

import java.util.Map;
import org.rightsdeclarations.world.Instrument;

/** Instruments that have been made, and their index. */
record HeldInstruments(Map<String, CatalogueEntry<Instrument>> byId, InstrumentIndex index)
        implements KnownInstruments {
    HeldInstruments(Map<String, CatalogueEntry<Instrument>> byId) {
        this(byId, new InstrumentIndex(byId.values()));
    }
}
