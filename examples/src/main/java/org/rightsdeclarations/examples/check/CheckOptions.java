package org.rightsdeclarations.examples.check;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

    @Parameters(arity = "1..*", paramLabel = "${bundle:label.path}", descriptionKey = "check.paths")
    private List<Path> paths = List.of();

    @Option(
            names = "--severity",
            paramLabel = "${bundle:label.severity}",
            defaultValue = "error",
            converter = SeverityName.class,
            completionCandidates = SeverityName.class,
            descriptionKey = "check.severity")
    private Severity severity = Severity.ERROR;

    @Option(names = "--lenient", descriptionKey = "check.lenient")
    private boolean lenient;

    @Option(names = "--draft", descriptionKey = "check.draft")
    private boolean draft;

    @Option(names = "--each-place", descriptionKey = "check.each-place")
    private boolean eachPlace;

    @Option(names = "--accepted", paramLabel = "${bundle:label.file}", descriptionKey = "check.accepted")
    private @Nullable Path accepted;

    @Option(
            names = Language.OPTION,
            paramLabel = "${bundle:label.language}",
            defaultValue = "en",
            converter = Language.class,
            completionCandidates = Language.class,
            descriptionKey = "check.lang")
    private Locale language = Locale.ENGLISH;

    @ArgGroup
    private Form form = new Form();

    @Option(
            names = "--color",
            paramLabel = "${bundle:label.when}",
            defaultValue = "auto",
            descriptionKey = "check.color")
    private Coloring color = Coloring.AUTO;

    /** Of these forms one at most is printed. */
    private static final class Form {
        @Option(names = "--json", descriptionKey = "check.json")
        private boolean json;

        @Option(names = "--html", descriptionKey = "check.html")
        private boolean html;

        @Option(names = "--sarif", descriptionKey = "check.sarif")
        private boolean sarif;
    }

    List<Path> paths() {
        return paths;
    }

    /** The lowest severity that makes the check fail. */
    Severity severity() {
        return severity;
    }

    /** A report of an earlier check, of which nothing but errors is told again. */
    Optional<Path> accepted() {
        return Optional.ofNullable(accepted);
    }

    Locale language() {
        return language;
    }

    Coloring color() {
        return color;
    }

    boolean json() {
        return form.json;
    }

    boolean html() {
        return form.html;
    }

    boolean sarif() {
        return form.sarif;
    }

    /** How documents are read. */
    ReadOptions reading() {
        ReadOptions reading = lenient ? ReadOptions.lenient() : ReadOptions.strict();
        Profile profile = draft ? Profile.DRAFT : Profile.ADOPTED;
        DeclarationValidator validator = DeclarationValidator.standard().withProfile(profile);
        return reading.withMaxDocumentBytes(MAX_DOCUMENT_BYTES)
                .withLocale(language)
                .withValidator(eachPlace ? validator.atEachPlace() : validator);
    }
}
