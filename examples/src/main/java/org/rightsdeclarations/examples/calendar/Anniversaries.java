package org.rightsdeclarations.examples.calendar;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import org.rightsdeclarations.anniversary.AnniversaryCalendar;
import org.rightsdeclarations.anniversary.Commemoration;
import org.rightsdeclarations.catalogue.CatalogueCsv;
import org.rightsdeclarations.catalogue.InstrumentCatalogue;
import org.rightsdeclarations.catalogue.InvalidCatalogueException;
import org.rightsdeclarations.examples.terminal.Printable;
import org.rightsdeclarations.examples.terminal.Terminal;
import org.rightsdeclarations.examples.terminal.Unread;
import org.rightsdeclarations.value.DateRange;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * Shows which anniversaries of human-rights instruments fall in some years, and writes them as a file that calendar
 * programs open.
 *
 * <p>The exit status is {@value #DONE} if everything was done that was asked for, {@value #FAILED} if something could
 * not be read or written, and otherwise one of those of {@link Terminal}.
 */
@Command(
        name = "anniversaries",
        sortOptions = false,
        sortSynopsis = false,
        description = "Shows which anniversaries of human-rights instruments fall in some years.",
        footer = {
            "",
            "In the file, each anniversary lasts a whole day. One of which only the month is known lasts that month; one of "
                    + "which only the year is known is left out. An instrument whose date is known only as about, before "
                    + "or after (1998~, [..1998], [1998..]) has no anniversaries.",
            "",
            "Exit status: 0 done, 2 something could not be read or written, 64 an option makes no sense, 74 the output could "
                    + "not be written, 141 its reader went away."
        })
public final class Anniversaries implements Callable<Integer> {
    static final int DONE = 0;
    static final int FAILED = 2;

    @Mixin
    private final CalendarOptions options = new CalendarOptions();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this.")
    @SuppressWarnings("UnusedVariable") // picocli shows the help
    private boolean help;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Terminal terminal;
    private final Clock clock;

    /**
     * Creates the program.
     *
     * @param terminal where to print
     * @param clock tells the current year, and when a file is written
     */
    public Anniversaries(Terminal terminal, Clock clock) {
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        DateRange years = years();
        InstrumentCatalogue catalogue = InstrumentCatalogue.standard();
        if (options.own().isPresent()) {
            Path own = options.own().get();
            try {
                catalogue = catalogue.with(read(own));
            } catch (IOException e) {
                return fail(unread(own, e).toString());
            } catch (InvalidCatalogueException e) {
                return fail("cannot read " + Printable.line(own.toString()) + ": " + e.getMessage());
            }
        }
        AnniversaryCalendar all = AnniversaryCalendar.of(catalogue);
        List<Commemoration> found = (options.round() ? all.round() : all).in(years);
        new Table(options.language(), options.round()).print(found, terminal.out());
        return options.ical().isPresent() ? write(options.ical().get(), found, catalogue) : DONE;
    }

    private DateRange years() {
        try {
            return options.years(clock);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage());
        }
    }

    private static InstrumentCatalogue read(Path table) throws IOException {
        try (Reader reader = Files.newBufferedReader(table)) {
            return InstrumentCatalogue.empty().withInstruments(CatalogueCsv.readInstruments(reader));
        }
    }

    private static Unread unread(Path file, IOException e) {
        return e instanceof CharacterCodingException
                ? new Unread(file, "it is not UTF-8: save it as UTF-8")
                : Unread.of(file, e);
    }

    /** Names one, and counts the others. */
    private static String named(Collection<String> titles) {
        String first = Printable.line(titles.iterator().next());
        return titles.size() == 1 ? first : first + " and " + (titles.size() - 1) + " more";
    }

    private int write(Path path, List<Commemoration> found, InstrumentCatalogue catalogue) {
        CalendarFile file = CalendarFile.of(found, new Events(catalogue, options.language(), clock.instant()));
        String name = Printable.line(path.toString());
        if (!file.leftOut().isEmpty()) {
            terminal.err().println("left out of " + name + ", as only the year is known: " + named(file.leftOut()));
        }
        if (file.isEmpty()) {
            return fail(new Unwritten(path, "no anniversary to write").toString());
        }
        try {
            Files.writeString(path, file.text());
        } catch (IOException e) {
            return fail(Unwritten.of(path, e).toString());
        }
        terminal.out().println("Written to " + name);
        return DONE;
    }

    private int fail(String message) {
        terminal.err().println(message);
        return FAILED;
    }
}
