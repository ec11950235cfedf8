package org.rightsdeclarations.examples.calendar;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rightsdeclarations.examples.terminal.UsageException;
import org.rightsdeclarations.problem.InvalidValueException;
import org.rightsdeclarations.value.DateRange;
import org.rightsdeclarations.value.PartialDate;

/**
 * What was asked for on the command line.
 *
 * @param years the first and the last year
 * @param round whether to leave out all but round anniversaries
 * @param ical the file to write for calendar programs
 * @param own a table of instruments to add to those of the library
 * @param language the language of the reader
 * @param help whether to explain the options, and nothing else
 */
record CalendarOptions(
        DateRange years, boolean round, Optional<Path> ical, Optional<Path> own, Locale language, boolean help) {
    static final String HELP = """
            Shows which anniversaries of human-rights instruments fall in some years.

            Usage: Anniversaries [options] [<year> | <first year> <last year>]

            Without a year, it is the current one.

              --round      only the 5th, 10th, 25th, 50th, 75th and 100th
              --ical=FILE  write them to a file for calendar programs too (iCalendar)
              --own=FILE   add instruments of your own, or correct those that are known: a table of
                           comma-separated values in UTF-8 whose first line names the columns, such as
                           id,title,symbol,adopted
              --lang=TAG   name anniversaries in this language: ar, en, es, fr, ko, ru or zh
              --help       show this

            In the file, each anniversary lasts a whole day. One of which only the month is known lasts that month;
            one of which only the year is known is left out. An instrument whose date is known only as about,
            before or after (1998~, [..1998], [1998..]) has no anniversaries.

            Exit status: 0 done, 2 something could not be read or written.
            """;

    /** Returns the options that the arguments of a program ask for; the clock tells the current year. */
    static CalendarOptions parse(Clock clock, String... args) throws UsageException {
        return new Parsing().parse(clock, List.of(args));
    }

    /** The arguments seen so far. */
    private static final class Parsing {
        private final List<PartialDate> years = new ArrayList<>();
        private boolean round;
        private Optional<Path> ical = Optional.empty();
        private Optional<Path> own = Optional.empty();
        private Locale language = Locale.ENGLISH;
        private boolean help;

        CalendarOptions parse(Clock clock, List<String> args) throws UsageException {
            for (String arg : args) {
                if (arg.startsWith("-")) {
                    option(arg);
                } else {
                    years.add(year(arg));
                }
            }
            if (years.isEmpty()) {
                years.add(PartialDate.of(Year.now(clock).getValue()));
            }
            return new CalendarOptions(years(), round, ical, own, language, help);
        }

        private void option(String arg) throws UsageException {
            int equals = arg.indexOf('=');
            String name = equals < 0 ? arg : arg.substring(0, equals);
            String value = equals < 0 ? "" : arg.substring(equals + 1);
            switch (equals < 0 ? name : name + "=") {
                case "--round" -> round = true;
                case "--ical", "--ical=" -> ical = Optional.of(file(name, value));
                case "--own", "--own=" -> own = Optional.of(file(name, value));
                case "--lang", "--lang=" -> language = Locale.forLanguageTag(value);
                case "--help", "-h" -> help = true;
                default -> throw new UsageException("unknown option " + arg);
            }
        }

        private DateRange years() throws UsageException {
            PartialDate first = years.get(0);
            PartialDate last = years.get(years.size() - 1);
            if (years.size() > 2 || last.isBefore(first)) {
                throw new UsageException("years must be one, or the first and the last - but were: "
                        + years.stream().map(PartialDate::toString).collect(Collectors.joining(", ")));
            }
            return DateRange.of(first, last);
        }

        private static PartialDate year(String arg) throws UsageException {
            try {
                return PartialDate.of(Integer.parseInt(arg));
            } catch (NumberFormatException | InvalidValueException e) {
                throw new UsageException("year must be a number from " + PartialDate.MIN_YEAR + " to "
                        + PartialDate.MAX_YEAR + " - but was: \"" + arg + "\"");
            }
        }

        private static Path file(String name, String value) throws UsageException {
            if (value.isEmpty()) {
                throw new UsageException(name + " must name a file, as in " + name + "=FILE");
            }
            try {
                return Path.of(value);
            } catch (InvalidPathException e) {
                throw new UsageException("no path can be \"" + value + "\": " + e.getReason());
            }
        }
    }
}
