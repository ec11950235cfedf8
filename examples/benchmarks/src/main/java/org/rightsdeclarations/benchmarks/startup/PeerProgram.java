package org.rightsdeclarations.benchmarks.startup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.rightsdeclarations.benchmarks.peer.Peer;

/** Reads and judges a file by data binding and Hibernate Validator. */
final class PeerProgram {
    private PeerProgram() {}

    public static void main(String[] arguments) throws IOException {
        Peer peer = new Peer();
        if (!peer.validate(peer.read(Files.readAllBytes(Path.of(arguments[0])))).isEmpty()) {
            System.exit(1);
        }
    }
}
