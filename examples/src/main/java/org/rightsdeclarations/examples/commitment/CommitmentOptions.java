package org.rightsdeclarations.examples.commitment;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.examples.terminal.Language;
import org.rightsdeclarations.examples.words.Words;
import org.rightsdeclarations.examples.words.Years;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What was asked for on the command line. */
final class CommitmentOptions {
    @Parameters(index = "0", paramLabel = "${bundle:label.year}", descriptionKey = "commitments.years")
    private String years = "";

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "${bundle:label.path}",
            descriptionKey = "commitments.paths")
    private List<Path> paths = List.of();

    @Option(names = "--html", paramLabel = "${bundle:label.file}", descriptionKey = "commitments.html")
    private @Nullable Path html;

    @Option(
            names = Language.OPTION,
            paramLabel = "${bundle:label.language}",
            defaultValue = "en",
            converter = Language.class,
            completionCandidates = Language.class,
            descriptionKey = "calendar.lang")
    private Locale language = Locale.ENGLISH;

    /**
     * Returns the years.
     *
     * @throws IllegalArgumentException in the words of the reader, if they make no sense
     */
    Years years(Words words) {
        return Years.read(List.of(years), words);
    }

    List<Path> paths() {
        return paths;
    }

    Optional<Path> html() {
        return Optional.ofNullable(html);
    }

    Locale language() {
        return language;
    }
}
