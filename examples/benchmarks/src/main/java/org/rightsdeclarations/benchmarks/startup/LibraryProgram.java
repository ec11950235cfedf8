package org.rightsdeclarations.benchmarks.startup;

import java.io.IOException;
import java.nio.file.Path;
import org.rightsdeclarations.json.DeclarationJson;

/** Reads and judges a file by this library. */
final class LibraryProgram {
    private LibraryProgram() {}

    public static void main(String[] arguments) throws IOException {
        if (!DeclarationJson.read(Path.of(arguments[0])).getReport().isClean()) {
            System.exit(1);
        }
    }
}
