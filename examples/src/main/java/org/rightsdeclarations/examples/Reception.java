package org.rightsdeclarations.examples;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Optional;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.json.DeclarationJson;
import org.rightsdeclarations.json.ReadOptions;
import org.rightsdeclarations.json.ReadResult;
import org.rightsdeclarations.problem.Problem;

/** Receives the documents that others send, and answers in their language. */
public final class Reception {
    private Reception() {}

    /**
     * Reads a document, and tells its sender what to mend.
     *
     * @param document the document as it came
     * @param sender the language of the sender
     * @param answer where the sender reads
     * @return the declaration; empty if it must be sent again
     */
    public static Optional<Declaration> receive(byte[] document, Locale sender, PrintStream answer) {
        ReadOptions options = ReadOptions.strict().withLocale(sender).withMaxDocumentBytes(1_000_000);
        ReadResult<Declaration> result = DeclarationJson.read(document, options);
        for (Problem problem : result.getReport()) {
            String line = problem.getPosition().map(at -> at + " ").orElse("");
            String place = problem.getPrintedPlace().map(at -> at + ": ").orElse("");
            answer.println(line + place + problem.getMessage());
            problem.getSuggestion().ifPresent(answer::println);
        }
        return result.getReport().hasErrors() ? Optional.empty() : result.getValue();
    }
}
