package org.rightsdeclarations.examples.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.examples.check.report.CheckedDocument;
import org.rightsdeclarations.examples.check.report.Presentation;
import org.rightsdeclarations.examples.check.report.Totals;
import org.rightsdeclarations.examples.terminal.Search;
import org.rightsdeclarations.examples.terminal.Terminal;
import org.rightsdeclarations.examples.terminal.Unread;
import org.rightsdeclarations.json.DeclarationJson;
import org.rightsdeclarations.json.LineResult;
import org.rightsdeclarations.json.ReadOptions;
import org.rightsdeclarations.problem.Report;

/** A run over files: documents are read on all cores, and shown and counted in their order. */
final class Checking {
    private final InOrder work;
    private final ReadOptions reading;
    private final Accepted accepted;
    private final Presentation presentation;
    private final Terminal terminal;
    private final Progress progress;
    private final Locale reader;
    private final Totals totals = new Totals();

    /** The files that were read to their ends. */
    private final List<Path> checked = new ArrayList<>();

    Checking(
            InOrder work,
            ReadOptions reading,
            Accepted accepted,
            Presentation presentation,
            Terminal terminal,
            Progress progress,
            Locale reader) {
        this.work = work;
        this.reading = reading;
        this.accepted = accepted;
        this.presentation = presentation;
        this.terminal = terminal;
        this.progress = progress;
        this.reader = reader;
    }

    /** Checks what a search found, and returns what was counted. */
    Totals check(Search search) {
        search.failures().forEach(this::tell);
        for (Path file : search.files()) {
            if (Search.isOfLines(file)) {
                checkLines(file);
            } else {
                checkDocument(file);
            }
        }
        work.finish();
        progress.clear();
        accepted.unknownLine(checked, reader).ifPresent(terminal.err()::println);
        presentation.finish(totals);
        return totals;
    }

    private void checkDocument(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            if (attributes.isOther()) {
                work.then(() -> fail(Unread.noFile(file)));
            } else {
                long size = Math.min(attributes.size(), CheckOptions.MAX_DOCUMENT_BYTES);
                work.add(() -> prepareDocument(file), size);
            }
        } catch (IOException e) {
            work.then(() -> fail(Unread.of(file, e)));
        }
    }

    private Runnable prepareDocument(Path file) {
        try {
            byte[] document = read(file);
            Runnable shown = prepare(CheckedDocument.ofFile(
                    file, document, DeclarationJson.read(document, reading).getReport()));
            return () -> {
                progress.nextFile();
                addFile(file);
                shown.run();
            };
        } catch (IOException e) {
            return () -> fail(Unread.of(file, e));
        }
    }

    private static byte[] read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            // One byte beyond the limit is enough for the reader to see that the document is too large.
            return in.readNBytes(CheckOptions.MAX_DOCUMENT_BYTES + 1);
        }
    }

    /** Finds the lines of a file; what they hold is seen elsewhere. */
    private void checkLines(Path file) {
        try {
            if (Files.readAttributes(file, BasicFileAttributes.class).isOther()) {
                work.then(() -> fail(Unread.noFile(file)));
                return;
            }
            try (Stream<LineResult> lines = DeclarationJson.readLines(file, reading)) {
                work.then(() -> {
                    progress.nextFile();
                    presentation.begin(file);
                });
                IOException failure = checkAll(lines, file);
                work.then(() -> end(file, failure));
            }
        } catch (IOException e) {
            work.then(() -> fail(Unread.of(file, e)));
        }
    }

    /** Returns why the lines ended before the file does; null if they did not. */
    private @Nullable IOException checkAll(Stream<LineResult> lines, Path file) {
        IOException failure = null;
        Bundle bundle = new Bundle();
        try {
            for (Iterator<LineResult> rest = lines.iterator(); rest.hasNext(); ) {
                bundle.add(rest.next());
                if (bundle.isFull()) {
                    check(bundle, file);
                    bundle = new Bundle();
                }
            }
        } catch (UncheckedIOException e) {
            failure = e.getCause();
        }
        check(bundle, file);
        return failure;
    }

    private void check(Bundle bundle, Path file) {
        work.add(
                () -> {
                    List<Runnable> shown = new ArrayList<>();
                    for (LineResult line : bundle.lines()) {
                        shown.add(prepare(CheckedDocument.ofLine(file, line)));
                    }
                    return () -> shown.forEach(Runnable::run);
                },
                bundle.size());
    }

    private void end(Path file, @Nullable IOException failure) {
        progress.clear();
        presentation.end();
        if (failure == null) {
            addFile(file);
        } else {
            tell(Unread.of(file, failure));
        }
    }

    private void addFile(Path file) {
        totals.addFile();
        checked.add(file);
    }

    private Runnable prepare(CheckedDocument read) {
        CheckedDocument document = accepted.leaveOutOf(read);
        Runnable shown = presentation.prepare(document);
        Report report = document.report();
        return () -> {
            progress.nextDocument();
            totals.add(report);
            totals.addAccepted(document.accepted());
            if (!report.isClean()) {
                progress.clear();
            }
            shown.run();
        };
    }

    private void fail(Unread unread) {
        progress.nextFile();
        tell(unread);
    }

    private void tell(Unread unread) {
        progress.clear();
        totals.addUnread();
        presentation.pass(unread);
        terminal.err().println(unread.line(reader));
    }
}
