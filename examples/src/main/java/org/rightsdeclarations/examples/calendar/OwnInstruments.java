package org.rightsdeclarations.examples.calendar;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.rightsdeclarations.catalogue.CatalogueCsv;
import org.rightsdeclarations.catalogue.InstrumentCatalogue;
import org.rightsdeclarations.catalogue.InvalidCatalogueException;
import org.rightsdeclarations.json.CatalogueJson;

/** Instruments of the user, as a table or as a catalogue in JSON: the first character tells which. */
final class OwnInstruments {
    /** What may stand before the first character: blanks, and the byte order mark of UTF-8. */
    private static final String BEFORE = " \t\r\n\u00EF\u00BB\u00BF";

    private static final String JSON = "{[";
    private static final int LOOK_AHEAD = 1 << 10;

    private OwnInstruments() {}

    /**
     * Reads a file.
     *
     * @throws IOException if it cannot be read
     * @throws InvalidCatalogueException if anything is wrong with what it holds
     */
    static InstrumentCatalogue read(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return isJson(in)
                    ? CatalogueJson.read(in)
                    : InstrumentCatalogue.empty().withInstruments(CatalogueCsv.readInstruments(in));
        }
    }

    private static boolean isJson(InputStream in) throws IOException {
        in.mark(LOOK_AHEAD);
        byte[] start = in.readNBytes(LOOK_AHEAD);
        in.reset();
        for (byte b : start) {
            char c = (char) (b & 0xFF);
            if (BEFORE.indexOf(c) < 0) {
                return JSON.indexOf(c) >= 0;
            }
        }
        return false;
    }
}
