package org.rightsdeclarations.examples.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.rightsdeclarations.examples.check.report.HtmlReport;
import org.rightsdeclarations.examples.check.report.JsonReport;
import org.rightsdeclarations.examples.check.report.Presentation;
import org.rightsdeclarations.examples.check.report.SarifReport;
import org.rightsdeclarations.examples.check.report.TextReport;
import org.rightsdeclarations.examples.check.report.Totals;
import org.rightsdeclarations.examples.terminal.Palette;
import org.rightsdeclarations.examples.terminal.Search;
import org.rightsdeclarations.examples.terminal.Terminal;
import org.rightsdeclarations.examples.terminal.Unread;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Checks files of declarations and shows what is wrong with them, with the lines of the file that it is about.
 *
 * <p>The exit status is {@value #CLEAN} if nothing serious was found, {@value #PROBLEMS} if there are problems of the
 * chosen severity, {@value #NOT_READ} if something could not be read, and otherwise one of those of {@link Terminal}.
 */
@Command(
        name = "check",
        sortOptions = false,
        sortSynopsis = false,
        description = "${bundle:check}",
        footer = {"", "${bundle:check.exit}"})
public final class CheckFiles implements Callable<Integer> {
    static final int CLEAN = 0;
    static final int PROBLEMS = 1;
    static final int NOT_READ = 2;

    @Mixin
    private final CheckOptions options = new CheckOptions();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "help")
    @SuppressWarnings("UnusedVariable") // picocli shows the help
    private boolean help;

    private final Terminal terminal;

    /**
     * Creates the program.
     *
     * @param terminal where it prints
     */
    public CheckFiles(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Accepted accepted = Accepted.nothing();
        if (options.accepted().isPresent()) {
            Path file = options.accepted().get();
            try {
                accepted = Accepted.read(file);
            } catch (IOException e) {
                return fail(Unread.of(file, e));
            } catch (IllegalArgumentException e) {
                return fail(Unread.noReport(file));
            }
        }
        Search search = Search.below(options.paths());
        Totals totals;
        try (InOrder work = InOrder.onAllCores();
                Presentation presentation = presentation()) {
            totals = new Checking(
                            work,
                            options.reading(),
                            accepted,
                            presentation,
                            terminal,
                            Progress.of(search, terminal, options.language()),
                            options.language())
                    .check(search);
        }
        return totals.unread() > 0 ? NOT_READ : totals.hasAny(options.severity()) ? PROBLEMS : CLEAN;
    }

    private int fail(Unread unread) {
        terminal.err().println(unread.line(options.language()));
        return NOT_READ;
    }

    private Presentation presentation() {
        if (options.json()) {
            return new JsonReport(terminal.out());
        }
        if (options.html()) {
            return new HtmlReport(terminal.out(), options.language());
        }
        return options.sarif()
                ? new SarifReport(terminal.out(), options.language())
                : new TextReport(terminal.out(), Palette.of(options.color(), terminal), options.language());
    }
}
