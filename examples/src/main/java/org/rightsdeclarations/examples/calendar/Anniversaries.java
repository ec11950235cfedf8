package org.rightsdeclarations.examples.calendar;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.rightsdeclarations.anniversary.AnniversaryCalendar;
import org.rightsdeclarations.anniversary.Commemoration;
import org.rightsdeclarations.catalogue.CatalogueCsv;
import org.rightsdeclarations.catalogue.InstrumentCatalogue;
import org.rightsdeclarations.catalogue.InvalidCatalogueException;
import org.rightsdeclarations.examples.terminal.Printable;
import org.rightsdeclarations.examples.terminal.Terminal;
import org.rightsdeclarations.examples.terminal.Unread;
import org.rightsdeclarations.examples.terminal.UsageException;

/**
 * Shows which anniversaries of human-rights instruments fall in some years, and writes them as a file that calendar
 * programs open.
 *
 * <p>The exit status is {@value #DONE} if everything was done that was asked for, and {@value #FAILED} if something
 * could not be read or written.
 */
public final class Anniversaries {
    static final int DONE = 0;
    static final int FAILED = 2;

    private final CalendarOptions options;
    private final Terminal terminal;
    private final Clock clock;

    private Anniversaries(CalendarOptions options, Terminal terminal, Clock clock) {
        this.options = options;
        this.terminal = terminal;
        this.clock = clock;
    }

    /**
     * Shows anniversaries and ends the virtual machine with the exit status.
     *
     * @param args options and years; {@code --help} explains them
     */
    public static void main(String[] args) {
        Clock clock = Clock.system(ZoneId.systemDefault());
        System.exit(Terminal.ofSystem().run((words, terminal) -> run(words, terminal, clock), args));
    }

    /**
     * Shows anniversaries.
     *
     * @param args options and years; {@code --help} explains them
     * @param terminal where to print
     * @param clock tells the current year, and when a file is written
     * @return the exit status
     * @throws UsageException if the options make no sense
     */
    public static int run(String[] args, Terminal terminal, Clock clock) throws UsageException {
        CalendarOptions options = CalendarOptions.parse(clock, args);
        if (options.help()) {
            terminal.out().print(CalendarOptions.HELP);
            return DONE;
        }
        return new Anniversaries(options, terminal, clock).run();
    }

    private int run() {
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
        List<Commemoration> found = (options.round() ? all.round() : all).in(options.years());
        new Table(options.language(), options.round()).print(found, terminal.out());
        return options.ical().isPresent() ? write(options.ical().get(), found, catalogue) : DONE;
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

    private int write(Path path, List<Commemoration> found, InstrumentCatalogue catalogue) {
        CalendarFile file = CalendarFile.of(found, new Events(catalogue, options.language(), clock.instant()));
        String name = Printable.line(path.toString());
        file.leftOut()
                .forEach(title -> terminal.err()
                        .println("left out of " + name + ", as only the year is known: " + Printable.line(title)));
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
