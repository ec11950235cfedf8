package org.rightsdeclarations.benchmarks.comparison;

import java.util.Arrays;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.benchmarks.peer.DeclarationRecord;
import org.rightsdeclarations.benchmarks.peer.Peer;
import org.rightsdeclarations.json.DeclarationJson;

/** A document that is measured, and what the library and the peer read from it. */
final class Document {
    static final Peer PEER = new Peer();

    private final String name;
    private final Declaration declaration;
    private final byte[] bytes;
    private final DeclarationRecord records;

    /** Creates a document; fails if the peer does not read and write the same. */
    Document(String name, Declaration declaration) {
        this.name = name;
        this.declaration = declaration;
        this.bytes = DeclarationJson.writeBytes(declaration);
        this.records = PEER.read(bytes);
        if (!Arrays.equals(bytes, PEER.write(records))
                || !PEER.validate(records).isEmpty()) {
            throw new IllegalStateException("the peer does not hold the same: " + name);
        }
    }

    /** Returns what the tables call it. */
    String name() {
        return name;
    }

    Declaration declaration() {
        return declaration;
    }

    /** Returns its JSON as the library writes it, without blanks. */
    byte[] bytes() {
        return bytes;
    }

    DeclarationRecord records() {
        return records;
    }
}
