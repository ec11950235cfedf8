package org.rightsdeclarations.examples.calendar;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.examples.terminal.Language;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What was asked for on the command line. */
final class CalendarOptions {
    @Parameters(
            arity = "0..*",
            paramLabel = "<year>",
            description =
                    "A year, or the first and the last, as in 2026-2030; the other way round, the latest comes first. The "
                            + "current one by default.")
    private List<String> years = List.of();

    @Option(names = "--round", description = "Only every 10th and 25th, the 5th and the 15th.")
    private boolean round;

    @Option(
            names = "--ical",
            paramLabel = "FILE",
            description = "Write them to a file for calendar programs too (iCalendar).")
    private @Nullable Path ical;

    @Option(
            names = "--html",
            paramLabel = "FILE",
            description = "Write them to a page too, to be printed and hung up (HTML).")
    private @Nullable Path html;

    @Option(
            names = "--own",
            paramLabel = "FILE",
            description =
                    "Add instruments of your own, or correct those that are known: a table of comma-separated values in "
                            + "UTF-8 whose first line names the columns, such as id,title,symbol,adopted.")
    private @Nullable Path own;

    @Option(
            names = Language.OPTION,
            paramLabel = "TAG",
            defaultValue = "en",
            converter = Language.class,
            completionCandidates = Language.class,
            description = "Show and write everything in this language: ${COMPLETION-CANDIDATES}.")
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
