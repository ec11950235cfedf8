package org.rightsdeclarations.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.rightsdeclarations.catalogue.word.Lazy;
import org.rightsdeclarations.characters.Resource;
import org.rightsdeclarations.term.Series;
import org.rightsdeclarations.world.Event;

/** The files of the built-in catalogue. */
final class StandardFacts {
    private StandardFacts() {}

    /** Returns the editions of each series by number, read when they are first asked for. */
    static Map<Series, Lazy<NavigableMap<Integer, CatalogueEntry<Event>>>> editions() {
        Map<Series, Lazy<NavigableMap<Integer, CatalogueEntry<Event>>>> all = new LinkedHashMap<>();
        put(all, Series.WHRCF, "whrcf-editions.csv");
        put(all, Series.UCLG_WORLD_CONGRESS, "uclg-world-congress-editions.csv");
        put(all, Series.EUROPEAN_CONFERENCE_CITIES_FOR_HUMAN_RIGHTS, "european-conference-editions.csv");
        return all;
    }

    private static void put(
            Map<Series, Lazy<NavigableMap<Integer, CatalogueEntry<Event>>>> all, Series series, String table) {
        all.put(series, new Lazy<>(() -> editions(series, table)));
    }

    private static NavigableMap<Integer, CatalogueEntry<Event>> editions(Series series, String table) {
        NavigableMap<Integer, CatalogueEntry<Event>> editions = new TreeMap<>();
        for (CatalogueEntry<Event> entry : CatalogueCsv.editions(series, new String(bytes(table), UTF_8))) {
            editions.put(entry.value().getEdition().orElseThrow(), entry);
        }
        return editions;
    }

    static byte[] bytes(String file) {
        return Resource.bytes(StandardFacts.class.getResourceAsStream(file), file);
    }
}
