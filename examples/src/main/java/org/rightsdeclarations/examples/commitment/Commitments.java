package org.rightsdeclarations.examples.commitment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.rightsdeclarations.examples.terminal.Search;
import org.rightsdeclarations.examples.terminal.Terminal;
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
 * Shows which commitments of declarations may fall due in some years, and writes them as a page.
 *
 * <p>The exit status is {@value #DONE} if everything was done that was asked for, {@value #FAILED} if something could
 * not be read or written or has errors, and otherwise one of those of {@link Terminal}.
 */
@Command(
        name = "commitments",
        sortOptions = false,
        sortSynopsis = false,
        description = "${bundle:commitments}",
        footer = {"", "${bundle:commitments.shown}", "", "${bundle:calendar.exit}"})
public final class Commitments implements Callable<Integer> {
    static final int DONE = 0;
    static final int FAILED = 2;

    @Mixin
    private final CommitmentOptions options = new CommitmentOptions();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "help")
    @SuppressWarnings("UnusedVariable") // picocli shows the help
    private boolean help;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Terminal terminal;

    /**
     * Creates the program.
     *
     * @param terminal where to print
     */
    public Commitments(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Words words = Words.in(options.language());
        Years years = years(words);
        Documents documents = new Documents(terminal, words);
        documents.read(Search.below(options.paths()));
        Agenda agenda = Agenda.of(years, documents.promises());
        new AgendaText(words).print(agenda, terminal.out());
        int page = options.html().isPresent()
                ? write(options.html().get(), new AgendaPage(words).text(agenda, documents.leftOut()), words)
                : DONE;
        return documents.leftOut().isEmpty() ? page : FAILED;
    }

    private Years years(Words words) {
        try {
            return options.years(words);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private int write(Path path, String text, Words words) {
        try {
            Files.writeString(path, text);
        } catch (IOException e) {
            terminal.err().println(Unwritten.of(path, e, words).line(words));
            return FAILED;
        }
        terminal.out().println(words.line("written", Map.of("path", path)));
        return DONE;
    }
}
