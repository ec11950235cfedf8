package org.rightsdeclarations.examples.calendar;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Year;
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
final class CalendarOptions {
    @Parameters(arity = "0..*", paramLabel = "${bundle:label.year}", descriptionKey = "calendar.years")
    private List<String> years = List.of();

    @Option(names = "--round", descriptionKey = "calendar.round")
    private boolean round;

    @Option(names = "--ical", paramLabel = "${bundle:label.file}", descriptionKey = "calendar.ical")
    private @Nullable Path ical;

    @Option(names = "--html", paramLabel = "${bundle:label.file}", descriptionKey = "calendar.html")
    private @Nullable Path html;

    @Option(names = "--own", paramLabel = "${bundle:label.file}", descriptionKey = "calendar.own")
    private @Nullable Path own;

    @Option(
            names = Language.OPTION,
            paramLabel = "${bundle:label.language}",
            defaultValue = "en",
            converter = Language.class,
            completionCandidates = Language.class,
            descriptionKey = "calendar.lang")
    private Locale language = Locale.ENGLISH;

    /**
     * Returns the years in the order in which they were given; the clock tells the current one.
     *
     * @throws IllegalArgumentException in the words of the reader, if they make no sense
     */
    Years years(Clock clock, Words words) {
        return years.isEmpty()
                ? Years.read(List.of(Integer.toString(Year.now(clock).getValue())), words)
                : Years.read(years, words);
    }

    boolean round() {
        return round;
    }

    Optional<Path> ical() {
        return Optional.ofNullable(ical);
    }

    Optional<Path> html() {
        return Optional.ofNullable(html);
    }

    Optional<Path> own() {
        return Optional.ofNullable(own);
    }

    Locale language() {
        return language;
    }
}
