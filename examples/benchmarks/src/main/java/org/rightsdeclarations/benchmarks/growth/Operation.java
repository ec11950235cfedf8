package org.rightsdeclarations.benchmarks.growth;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.function.Function;
import java.util.function.Supplier;
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

    @SuppressWarnings("ImmutableEnumChecker") // what it holds is a lambda without variables
    private final Function<byte[], Supplier<?>> prepared;

    Operation(String name, Function<byte[], Supplier<?>> prepared) {
        this.name = name;
        this.prepared = prepared;
    }

    /** Does what comes before with a document, and returns what is measured: it gives what came out of it. */
    Supplier<?> prepare(byte[] document) {
        return prepared.apply(document);
    }

    /** Whether it is what a stranger makes a program do first. */
    boolean isReading() {
        return this != TELL && this != WRITE;
    }

    /** An exception is an answer, too, and has its cost. */
    private static Object readCatalogue(byte[] document) {
        try {
            return CatalogueJson.read(document);
        } catch (InvalidCatalogueException refused) {
            return refused.toString();
        }
    }

    private static Object readTable(String table) {
        try {
            return CatalogueCsv.readInstruments(new StringReader(table));
        } catch (InvalidCatalogueException refused) {
            return refused.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
