package org.rightsdeclarations.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The JSON Schema of a format, which is a resource beside this class. */
enum Schema {
    DECLARATION("rights-declaration-1.schema.json"),
    CATALOGUE("instrument-catalogue-1.schema.json");

    private final String resource;

    Schema(String resource) {
        this.resource = resource;
    }

    String text() {
        try (InputStream in = Objects.requireNonNull(Schema.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
