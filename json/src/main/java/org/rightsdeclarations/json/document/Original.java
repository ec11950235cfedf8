package org.rightsdeclarations.json.document;

import tools.jackson.core.JsonParser;

/** Where a document was copied from: a value inside the document that a parser of a host goes through. */
public interface Original {
    /** Returns the JSON Pointer of the value there. */
    String pointer();

    /** Returns what finds the places there, going through the copy. */
    Locator locator(JsonParser copy);
}
