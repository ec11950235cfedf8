package org.rightsdeclarations.examples.calendar;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.rightsdeclarations.anniversary.AnniversaryCalendar;
import org.rightsdeclarations.anniversary.Commemoration;
import org.rightsdeclarations.catalogue.CatalogueCsv;
import org.rightsdeclarations.catalogue.InstrumentCatalogue;
import org.rightsdeclarations.examples.words.Words;

/** Instruments with dates of every kind. */
final class Own {
    static final Path FOLDER = Path.of("examples/src/test/resources/org/rightsdeclarations/examples/calendar");
    static final Path FILE = FOLDER.resolve("own.csv");
    static final InstrumentCatalogue CATALOGUE = read();

    private Own() {}

    static Origins origins(Locale reader) {
        return Origins.of(CATALOGUE, Words.in(reader));
    }

    static List<Commemoration> in(int year) {
        return AnniversaryCalendar.of(CATALOGUE).in(year);
    }

    private static InstrumentCatalogue read() {
        try (Reader table = Files.newBufferedReader(FILE)) {
            return InstrumentCatalogue.empty().withInstruments(CatalogueCsv.readInstruments(table));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
