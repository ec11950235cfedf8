package org.rightsdeclarations.benchmarks.comparison;

import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.json.DeclarationJson;

/**
 * A document on which tasks are measured: as the library writes it, without blanks.
 *
 * @param name what the tables call it
 * @param declaration the declaration
 * @param bytes its JSON
 */
record Document(String name, Declaration declaration, byte[] bytes) {
    static Document of(String name, Declaration declaration) {
        return new Document(name, declaration, DeclarationJson.writeBytes(declaration));
    }
}
