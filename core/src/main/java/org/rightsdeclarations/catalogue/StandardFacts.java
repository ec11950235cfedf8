package org.rightsdeclarations.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.rightsdeclarations.term.Series;
import org.rightsdeclarations.world.Event;
import org.rightsdeclarations.world.Instrument;

/** The facts of the built-in catalogue. */
final class StandardFacts {
    private StandardFacts() {}

    static List<CatalogueEntry<Instrument>> instruments(String table) {
        return CatalogueCsv.instruments(read(table));
    }

    static List<CatalogueEntry<Event>> editions(String table, Series series) {
        return CatalogueCsv.editions(series, read(table));
    }

    private static String read(String table) {
        try (InputStream in = Objects.requireNonNull(StandardFacts.class.getResourceAsStream(table), table)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
