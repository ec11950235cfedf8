package org.rightsdeclarations.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
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
        return read(table, reader -> CatalogueCsv.instruments(CatalogueCsv.readAll(reader)));
    }

    static List<CatalogueEntry<Event>> editions(String table, Series series) {
        return read(table, reader -> CatalogueCsv.readEditions(series, reader));
    }

    private static <T> T read(String table, TableReader<T> reader) {
        try (InputStream in = Objects.requireNonNull(StandardFacts.class.getResourceAsStream(table), table);
                Reader text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return reader.read(text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private interface TableReader<T> {
        T read(Reader table) throws IOException;
    }
}
