package org.rightsdeclarations.benchmarks.comparison;

import java.util.Arrays;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.benchmarks.peer.DeclarationRecord;
import org.rightsdeclarations.benchmarks.peer.Peer;
import org.rightsdeclarations.json.DeclarationJson;

/**
 * A document that is measured.
 *
 * @param name what the tables call it
 * @param bytes its JSON as the library writes it, without blanks
 * @param declaration what the library reads
 * @param records what the peer reads
 */
record Document(String name, byte[] bytes, Declaration declaration, DeclarationRecord records) {
    static final Peer PEER = new Peer();

    /** Creates a document; fails if the peer does not read and write the same. */
    static Document of(String name, Declaration declaration) {
        byte[] bytes = DeclarationJson.writeBytes(declaration);
        DeclarationRecord records = PEER.read(bytes);
        if (!Arrays.equals(bytes, PEER.write(records))
                || !PEER.validate(records).isEmpty()) {
            throw new IllegalStateException("the peer does not hold the same: " + name);
        }
        return new Document(name, bytes, declaration, records);
    }
}
