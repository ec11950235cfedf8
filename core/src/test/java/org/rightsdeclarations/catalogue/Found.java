package org.rightsdeclarations.catalogue;

import java.util.Collection;
import java.util.List;
import org.rightsdeclarations.world.Instrument;

/** What a lookup found, as ids: short enough for tables of tests. */
final class Found {
    private Found() {}

    static List<String> ids(Collection<CatalogueEntry<Instrument>> entries) {
        return entries.stream().map(Found::id).toList();
    }

    static String id(CatalogueEntry<Instrument> entry) {
        return entry.value().getId().orElseThrow().toString();
    }
}
