package org.rightsdeclarations.examples.calendar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.rightsdeclarations.anniversary.AnniversaryCalendar;
import org.rightsdeclarations.anniversary.Commemoration;
import org.rightsdeclarations.catalogue.InstrumentCatalogue;
import org.rightsdeclarations.catalogue.InvalidCatalogueException;
import org.rightsdeclarations.examples.terminal.Terminal;
import org.rightsdeclarations.examples.terminal.Unread;
import org.rightsdeclarations.examples.words.Unwritten;
import org.rightsdeclarations.examples.words.Words;
import org.rightsdeclarations.examples.words.Years;
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
        description = "${bundle:calendar}",
        footer = {"", "${bundle:calendar.shown}", "", "${bundle:calendar.exit}"})
public final class Anniversaries implements Callable<Integer> {
    static final int DONE = 0;
    static final int FAILED = 2;

    @Mixin
    private final CalendarOptions options = new CalendarOptions();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "help")
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
        Words words = Words.in(options.language());
        Years years = years(words);
        InstrumentCatalogue catalogue = InstrumentCatalogue.standard();
        if (options.own().isPresent()) {
            Path own = options.own().get();
            try {
                catalogue = catalogue.with(OwnInstruments.read(own));
            } catch (IOException e) {
                return fail(Unread.of(own, e).line(words.language()));
            } catch (InvalidCatalogueException e) {
                String report = e.getReport().in(words.language()).toString();
                return fail(words.line("unread", Map.of("path", own, "reason", "")) + report);
            }
        }
        Origins origins = Origins.of(catalogue, words);
        AnniversaryCalendar all = origins.calendar();
        List<Commemoration> found = years.of(options.round() ? all.round() : all);
        new Table(origins, words, options.round()).print(found, terminal.out());
        Set<String> undated = origins.undated(words.language());
        if (!undated.isEmpty()) {
            terminal.err().println(words.line("undated", named(undated)));
        }
        int page = options.html().isPresent()
                ? write(options.html().get(), new YearPage(origins, words, options.round()).text(years, found), words)
                : DONE;
        int file = options.ical().isPresent()
                ? write(options.ical().get(), found, new Events(origins, words, clock.instant()))
                : DONE;
        return Math.max(page, file);
    }

    private Years years(Words words) {
        try {
            return options.years(clock, words);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    /** Names one, and counts all. */
    private static Map<String, Object> named(Set<String> titles) {
        return Map.of("title", titles.iterator().next(), "count", titles.size());
    }

    private int write(Path path, List<Commemoration> found, Events events) {
        CalendarFile file = CalendarFile.of(found, events);
        if (!file.leftOut().isEmpty()) {
            Map<String, Object> left = new HashMap<>(named(file.leftOut()));
            left.put("path", path);
            terminal.err().println(events.words().line("left-out", left));
        }
        return file.isEmpty()
                ? fail(new Unwritten(path, events.words().of("unwritten.nothing")).line(events.words()))
                : write(path, file.text(), events.words());
    }

    private int write(Path path, String text, Words words) {
        try {
            Files.writeString(path, text);
        } catch (IOException e) {
            return fail(Unwritten.of(path, e, words).line(words));
        }
        terminal.out().println(words.line("written", Map.of("path", path)));
        return DONE;
    }

    private int fail(String message) {
        terminal.err().println(message);
        return FAILED;
    }
}
