package org.rightsdeclarations.examples;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Stream;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.json.DeclarationJson;
import org.rightsdeclarations.json.LineResult;
import org.rightsdeclarations.json.ReadResult;

/** Takes what an archive delivers: many documents in one file, of which some may be broken. */
public final class Delivery {
    private Delivery() {}

    /**
     * Keeps the declarations of a file, and tells who sent it what to mend.
     *
     * @param delivered a file with a document on each line, of any length
     * @param kept where the declarations without an error are written
     * @param answer where the sender reads
     * @throws IOException if the file cannot be read, or the declarations cannot be written
     */
    public static void receive(Path delivered, OutputStream kept, PrintStream answer) throws IOException {
        try (Stream<LineResult> lines = DeclarationJson.readLines(delivered)) {
            for (Iterator<LineResult> rest = lines.iterator(); rest.hasNext(); ) {
                ReadResult<Declaration> result = rest.next().getResult();
                if (result.getReport().hasErrors()) {
                    answer.println(result); // names the line
                } else {
                    DeclarationJson.writeLine(result.orElseThrow(), kept);
                }
            }
        }
    }
}
