package org.rightsdeclarations.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.rightsdeclarations.problem.MissingValueException.require;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.rightsdeclarations.catalogue.InstrumentCatalogue;
import org.rightsdeclarations.catalogue.InvalidCatalogueException;
import org.rightsdeclarations.json.reading.DocumentReader;
import org.rightsdeclarations.json.reading.Limit;
import org.rightsdeclarations.json.reading.Rules;
import org.rightsdeclarations.json.shape.CatalogueShapes;
import org.rightsdeclarations.json.source.Text;
import org.rightsdeclarations.json.writing.DocumentWriter;

/**
 * Catalogues as JSON: the format {@code instrument-catalogue/1}. Thread-safe.
 *
 * <p>A catalogue is right or it is refused: an {@link InvalidCatalogueException} has every problem in document order,
 * each with a stable code, a JSON Pointer, line and column. An instrument needs an id, an edition its series and
 * number, and nothing may be listed twice. Instruments and events look as they do in declarations.
 *
 * <pre>{@code
 * InstrumentCatalogue catalogue = InstrumentCatalogue.standard().with(CatalogueJson.read("""
 *         {
 *           "format": "instrument-catalogue/1",
 *           "instruments": [{"id": "city-charter", "title": {"en": "Charter of Our City"}}]
 *         }
 *         """));
 * catalogue.findByTitle("charter of our city"); // the charter
 * catalogue.findByAcronym("UDHR"); // the Universal Declaration of Human Rights
 * }</pre>
 *
 * <p>Writing keeps the order of the entries and leaves absent members out; what was read is written with the same bytes
 * again. Limits and encoding are those of {@link DeclarationJson}. The methods without {@link ReadOptions} read
 * strictly; those without {@link Layout} write compactly.
 */
public final class CatalogueJson {
    private CatalogueJson() {}

    /**
     * Reads a catalogue.
     *
     * @param document the document in UTF-8; never changed
     * @return the catalogue
     * @throws InvalidCatalogueException if anything is wrong with the document, with all of it
     */
    public static InstrumentCatalogue read(byte[] document) {
        return read(document, ReadOptions.STRICT);
    }

    /**
     * Reads a catalogue.
     *
     * @param document the document in UTF-8; never changed
     * @param options the limits, and the language of the reader; its rules are for declarations and not run, and if it
     *     is lenient, unknown members are passed over
     * @return the catalogue
     * @throws InvalidCatalogueException if anything is wrong with the document, with all of it
     */
    public static InstrumentCatalogue read(byte[] document, ReadOptions options) {
        return result(DocumentReader.read(document, options.limits(), CatalogueShapes.CATALOGUE, Rules.NONE), options);
    }

    /**
     * Reads a catalogue.
     *
     * @param document the document
     * @return the catalogue
     * @throws InvalidCatalogueException if anything is wrong with the document, with all of it
     */
    public static InstrumentCatalogue read(String document) {
        return read(document, ReadOptions.STRICT);
    }

    /**
     * Reads a catalogue.
     *
     * @param document the document
     * @param options as for {@link #read(byte[], ReadOptions)}
     * @return the catalogue
     * @throws InvalidCatalogueException if anything is wrong with the document, with all of it
     */
    public static InstrumentCatalogue read(String document, ReadOptions options) {
        return result(Text.read(document, options.limits(), CatalogueShapes.CATALOGUE, Rules.NONE), options);
    }

    /**
     * Reads a catalogue from a stream, to the end of the stream or until it is too large. The stream stays open.
     *
     * @param document the document in UTF-8
     * @return the catalogue
     * @throws IOException if the stream fails
     * @throws InvalidCatalogueException if anything is wrong with the document, with all of it
     */
    public static InstrumentCatalogue read(InputStream document) throws IOException {
        return read(document, ReadOptions.STRICT);
    }

    /**
     * Reads a catalogue from a stream, to the end of the stream or until it is too large. The stream stays open.
     *
     * @param document the document in UTF-8
     * @param options as for {@link #read(byte[], ReadOptions)}
     * @return the catalogue
     * @throws IOException if the stream fails
     * @throws InvalidCatalogueException if anything is wrong with the document, with all of it
     */
    public static InstrumentCatalogue read(InputStream document, ReadOptions options) throws IOException {
        return read(document.readNBytes(options.limits().get(Limit.DOCUMENT_BYTES) + 1), options);
    }

    /**
     * Reads a catalogue from a file.
     *
     * @param document the path of a file in UTF-8
     * @return the catalogue
     * @throws IOException if the file cannot be read
     * @throws InvalidCatalogueException if anything is wrong with the document, with all of it
     */
    public static InstrumentCatalogue read(Path document) throws IOException {
        return read(document, ReadOptions.STRICT);
    }

    /**
     * Reads a catalogue from a file.
     *
     * @param document the path of a file in UTF-8
     * @param options as for {@link #read(byte[], ReadOptions)}
     * @return the catalogue
     * @throws IOException if the file cannot be read
     * @throws InvalidCatalogueException if anything is wrong with the document, with all of it
     */
    public static InstrumentCatalogue read(Path document, ReadOptions options) throws IOException {
        require(document, "document");
        require(options, "options");
        try (InputStream in = Files.newInputStream(document)) {
            return read(in, options);
        }
    }

    /**
     * The JSON Schema of the format (draft 2020-12), for editors, and for validators of other systems. What it refuses,
     * {@code read} refuses; of what it accepts, {@code read} refuses a little, such as an id that is given twice.
     *
     * @return the schema, the same for the whole of {@code instrument-catalogue/1}
     */
    public static String schema() {
        return Schema.CATALOGUE.text();
    }

    private static InstrumentCatalogue result(
            DocumentReader.Outcome<InstrumentCatalogue> outcome, ReadOptions options) {
        InstrumentCatalogue catalogue = outcome.value();
        if (catalogue == null) {
            throw new InvalidCatalogueException(outcome.report().in(options.locale()));
        }
        return catalogue;
    }

    /**
     * Writes a catalogue compactly.
     *
     * @param catalogue the catalogue
     * @return the document in UTF-8
     */
    public static byte[] writeBytes(InstrumentCatalogue catalogue) {
        return writeBytes(catalogue, Layout.COMPACT);
    }

    /**
     * Writes a catalogue.
     *
     * @param catalogue the catalogue
     * @param layout how to lay it out
     * @return the document in UTF-8
     */
    public static byte[] writeBytes(InstrumentCatalogue catalogue, Layout layout) {
        require(catalogue, "catalogue");
        require(layout, "layout");
        return DocumentWriter.write(catalogue, CatalogueShapes.CATALOGUE, layout == Layout.INDENTED);
    }

    /**
     * Writes a catalogue compactly.
     *
     * @param catalogue the catalogue
     * @return the document
     */
    public static String writeString(InstrumentCatalogue catalogue) {
        return writeString(catalogue, Layout.COMPACT);
    }

    /**
     * Writes a catalogue.
     *
     * @param catalogue the catalogue
     * @param layout how to lay it out
     * @return the document
     */
    public static String writeString(InstrumentCatalogue catalogue, Layout layout) {
        return new String(writeBytes(catalogue, layout), UTF_8);
    }
}
