package org.rightsdeclarations.examples.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.rightsdeclarations.examples.terminal.Terminal;
import org.rightsdeclarations.examples.terminal.Unread;
import org.rightsdeclarations.examples.terminal.UsageException;
import org.rightsdeclarations.json.DeclarationJson;

/**
 * Checks files of declarations and shows what is wrong with them, with the lines of the file that it is about.
 *
 * <p>The exit status is {@value #CLEAN} if nothing serious was found, {@value #PROBLEMS} if there are problems of the
 * chosen severity, and {@value #NOT_READ} if a file could not be read or the options make no sense.
 */
public final class CheckFiles {
    static final int CLEAN = 0;
    static final int PROBLEMS = 1;
    static final int NOT_READ = 2;

    private final CheckOptions options;
    private final Terminal terminal;
    private final Totals totals = new Totals();

    private CheckFiles(CheckOptions options, Terminal terminal) {
        this.options = options;
        this.terminal = terminal;
    }

    /**
     * Runs the check and ends the virtual machine with its exit status.
     *
     * @param args options, files and folders; {@code --help} explains them
     */
    public static void main(String[] args) {
        System.exit(Terminal.ofSystem().run(CheckFiles::run, args));
    }

    /**
     * Runs the check.
     *
     * @param args options, files and folders; {@code --help} explains them
     * @param terminal where it prints
     * @return the exit status
     * @throws UsageException if the options make no sense
     */
    public static int run(String[] args, Terminal terminal) throws UsageException {
        CheckOptions options = CheckOptions.parse(args);
        if (options.help()) {
            terminal.out().print(CheckOptions.HELP);
            return CLEAN;
        }
        return new CheckFiles(options, terminal).run();
    }

    private int run() {
        Search search = Search.below(options.paths());
        Progress progress = new Progress(terminal, search.files().size());
        search.failures().forEach(this::report);
        try (Presentation presentation = options.json()
                ? new JsonReport(terminal.out())
                : new TextReport(terminal.out(), Palette.of(options.color(), terminal))) {
            for (Path file : search.files()) {
                progress.next();
                check(file, presentation, progress);
            }
            progress.clear();
            presentation.finish(totals);
        }
        return totals.unread() > 0 ? NOT_READ : totals.hasAny(options.severity()) ? PROBLEMS : CLEAN;
    }

    private void check(Path file, Presentation presentation, Progress progress) {
        try (InputStream in = Files.newInputStream(file)) {
            // One byte beyond the limit is enough for the reader to see that the document is too large.
            byte[] document = in.readNBytes(CheckOptions.MAX_DOCUMENT_BYTES + 1);
            CheckedFile checked = new CheckedFile(
                    file,
                    new SourceText(document),
                    DeclarationJson.read(document, options.reading()).getReport());
            totals.add(checked.report());
            progress.clear();
            presentation.show(checked);
        } catch (IOException e) {
            progress.clear();
            report(Unread.of(file, e));
        }
    }

    private void report(Unread unread) {
        totals.addUnread();
        terminal.err().println(unread);
    }
}
