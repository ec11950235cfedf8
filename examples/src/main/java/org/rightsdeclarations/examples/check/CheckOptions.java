package org.rightsdeclarations.examples.check;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.rightsdeclarations.examples.terminal.Coloring;
import org.rightsdeclarations.examples.terminal.Language;
import org.rightsdeclarations.json.ReadOptions;
import org.rightsdeclarations.problem.Profile;
import org.rightsdeclarations.problem.Severity;
import org.rightsdeclarations.validation.DeclarationValidator;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What was asked for on the command line. */
final class CheckOptions {
    /** The largest document that is read, in bytes. */
    static final int MAX_DOCUMENT_BYTES = 16 << 20;

    @Parameters(
            arity = "1..*",
            paramLabel = "<file or folder>",
            description = "What to check; a folder means all *.json, *.ndjson and *.jsonl files below it, but no "
                    + "*.schema.json. A *.ndjson or *.jsonl file has a document on each line.")
    private List<Path> paths = List.of();

    @Option(
            names = "--severity",
            paramLabel = "LEAST",
            defaultValue = "error",
            description =
                    "Fail on problems of this severity or a higher one: ${COMPLETION-CANDIDATES} (default: error).")
    private Severity severity = Severity.ERROR;

    @Option(names = "--lenient", description = "Take unknown fields for warnings, not for errors.")
    private boolean lenient;

    @Option(names = "--draft", description = "Treat the files as drafts.")
    private boolean draft;

    @Option(
            names = Language.OPTION,
            paramLabel = "TAG",
            defaultValue = "en",
            converter = Language.class,
            completionCandidates = Language.class,
            description = "Report in this language: ${COMPLETION-CANDIDATES}.")
    private Locale language = Locale.ENGLISH;

    @ArgGroup
    private ForPrograms forPrograms = new ForPrograms();

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            defaultValue = "auto",
            description = "Colour the report: ${COMPLETION-CANDIDATES} (default: auto, only on a terminal).")
    private Coloring color = Coloring.AUTO;

    /** Of these forms one at most is printed. */
    private static final class ForPrograms {
        @Option(names = "--json", description = "Report as JSON, for programs.")
        private boolean json;

        @Option(names = "--sarif", description = "Report as SARIF 2.1.0, for platforms that host code.")
        private boolean sarif;
    }

    List<Path> paths() {
        return paths;
    }

    /** The lowest severity that makes the check fail. */
    Severity severity() {
        return severity;
    }

    Locale language() {
        return language;
    }

    Coloring color() {
        return color;
    }

    boolean json() {
        return forPrograms.json;
    }

    boolean sarif() {
        return forPrograms.sarif;
    }

    /** How documents are read. */
    ReadOptions reading() {
        ReadOptions reading = lenient ? ReadOptions.lenient() : ReadOptions.strict();
        Profile profile = draft ? Profile.DRAFT : Profile.ADOPTED;
        return reading.withMaxDocumentBytes(MAX_DOCUMENT_BYTES)
                .withLocale(language)
                .withValidator(DeclarationValidator.standard().withProfile(profile));
    }
}
