package org.rightsdeclarations.json;

import org.rightsdeclarations.characters.Resource;

/** The JSON Schema of a format, which is a resource beside this class. */
enum Schema {
    DECLARATION("rights-declaration-1.schema.json"),
    CATALOGUE("instrument-catalogue-1.schema.json");

    private final String resource;

    Schema(String resource) {
        this.resource = resource;
    }

    String text() {
        return Resource.text(Schema.class.getResourceAsStream(resource), resource);
    }
}
