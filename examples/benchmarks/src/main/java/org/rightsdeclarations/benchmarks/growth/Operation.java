package org.rightsdeclarations.benchmarks.growth;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.function.Function;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.catalogue.CatalogueCsv;
import org.rightsdeclarations.catalogue.InvalidCatalogueException;
import org.rightsdeclarations.json.CatalogueJson;
import org.rightsdeclarations.json.DeclarationJson;
import org.rightsdeclarations.json.ReadResult;

/** What is done with a document. */
enum Operation {
    READ("read and judge", document -> () -> DeclarationJson.read(document)),
    TELL("tell the report", document -> {
        ReadResult<Declaration> read = DeclarationJson.read(document);
        return () -> read.getReport().toString();
    }),
    WRITE("write", document -> {
        ReadResult<Declaration> read = DeclarationJson.read(document);
        return () -> read.getValue().map(DeclarationJson::writeBytes);
    }),
    READ_CATALOGUE("read a catalogue", document -> () -> readCatalogue(document)),
    READ_TABLE("read a table", document -> {
        String table = new String(document, UTF_8);
        return () -> readTable(table);
    });

    private final String name;
    private final Function<byte[], Runnable> prepared;

    Operation(String name, Function<byte[], Runnable> prepared) {
        this.name = name;
        this.prepared = prepared;
    }

    /** Does what comes before with a document, and returns what is measured. */
    Runnable prepare(byte[] document) {
        return prepared.apply(document);
    }

    /** Whether it is what a stranger makes a program do first. */
    boolean isReading() {
        return this != TELL && this != WRITE;
    }

    /** An exception is an answer, too, and has its cost. */
    private static void readCatalogue(byte[] document) {
        try {
            CatalogueJson.read(document).getInstruments();
        } catch (InvalidCatalogueException refused) {
            refused.getMessage();
        }
    }

    private static void readTable(String table) {
        try {
            CatalogueCsv.readInstruments(new StringReader(table)).size();
        } catch (InvalidCatalogueException refused) {
            refused.getMessage();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
