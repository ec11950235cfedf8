package org.rightsdeclarations.examples.calendar;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.examples.terminal.Language;
import org.rightsdeclarations.problem.InvalidValueException;
import org.rightsdeclarations.value.DateRange;
import org.rightsdeclarations.value.PartialDate;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What was asked for on the command line. */
final class CalendarOptions {
    @Parameters(
            arity = "0..*",
            paramLabel = "<year>",
            description = "A year, or the first and the last; the current one by default.")
    private List<String> years = List.of();

    @Option(names = "--round", description = "Only every 10th and 25th, the 5th and the 15th.")
    private boolean round;

    @Option(
            names = "--ical",
            paramLabel = "FILE",
            description = "Write them to a file for calendar programs too (iCalendar).")
    private @Nullable Path ical;

    @Option(
            names = "--own",
            paramLabel = "FILE",
            description =
                    "Add instruments of your own, or correct those that are known: a table of comma-separated values in "
                            + "UTF-8 whose first line names the columns, such as id,title,symbol,adopted.")
    private @Nullable Path own;

    @Option(
            names = "--lang",
            paramLabel = "TAG",
            defaultValue = "en",
            converter = Language.class,
            completionCandidates = Language.class,
            description = "Name anniversaries in this language: ${COMPLETION-CANDIDATES}.")
    private Locale language = Locale.ENGLISH;

    /**
     * Returns the years from the first to the last; the clock tells the current one.
     *
     * @throws IllegalArgumentException if they make no sense
     */
    DateRange years(Clock clock) {
        if (years.isEmpty()) {
            return DateRange.of(PartialDate.of(Year.now(clock).getValue()));
        }
        List<PartialDate> read = years.stream().map(CalendarOptions::year).toList();
        PartialDate first = read.get(0);
        PartialDate last = read.get(read.size() - 1);
        if (read.size() > 2 || last.isBefore(first)) {
            throw new IllegalArgumentException(
                    "years must be one, or the first and the last - but were: " + String.join(", ", years));
        }
        return DateRange.of(first, last);
    }

    private static PartialDate year(String year) {
        try {
            return PartialDate.of(Integer.parseInt(year));
        } catch (NumberFormatException | InvalidValueException e) {
            throw new IllegalArgumentException("year must be a number from " + PartialDate.MIN_YEAR + " to "
                    + PartialDate.MAX_YEAR + " - but was: \"" + year + "\"");
        }
    }

    boolean round() {
        return round;
    }

    Optional<Path> ical() {
        return Optional.ofNullable(ical);
    }

    Optional<Path> own() {
        return Optional.ofNullable(own);
    }

    Locale language() {
        return language;
    }
}
