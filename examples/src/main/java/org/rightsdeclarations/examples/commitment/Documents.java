package org.rightsdeclarations.examples.commitment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.rightsdeclarations.Commitment;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.Outline;
import org.rightsdeclarations.examples.terminal.Search;
import org.rightsdeclarations.examples.terminal.Terminal;
import org.rightsdeclarations.examples.terminal.Unread;
import org.rightsdeclarations.examples.words.Words;
import org.rightsdeclarations.json.DeclarationJson;
import org.rightsdeclarations.json.LineResult;
import org.rightsdeclarations.json.ReadResult;

/** Reads declarations, and remembers what they promise. What has errors is named, and left out. */
final class Documents {
    private final Terminal terminal;
    private final Words words;
    private final List<Promise> promises = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();

    Documents(Terminal terminal, Words words) {
        this.terminal = terminal;
        this.words = words;
    }

    void read(Search search) {
        search.failures().forEach(this::tell);
        search.files().forEach(this::read);
    }

    /** All commitments, in the order of the files and documents. */
    List<Promise> promises() {
        return promises;
    }

    /** What was left out, and why, in a line each. */
    List<String> leftOut() {
        return leftOut;
    }

    private void read(Path file) {
        try {
            if (Files.readAttributes(file, BasicFileAttributes.class).isOther()) {
                tell(Unread.noFile(file));
            } else if (Search.isOfLines(file)) {
                readLines(file);
            } else {
                add(DeclarationJson.read(file), file.toString());
            }
        } catch (IOException e) {
            tell(Unread.of(file, e));
        } catch (UncheckedIOException e) {
            tell(Unread.of(file, Objects.requireNonNull(e.getCause())));
        }
    }

    private void readLines(Path file) throws IOException {
        try (Stream<LineResult> lines = DeclarationJson.readLines(file)) {
            lines.forEach(line -> add(line.getResult(), file + ":" + line.getNumber()));
        }
    }

    private void add(ReadResult<Declaration> result, String place) {
        if (result.getReport().hasErrors()) {
            tell(words.line("commitments.faulty", Map.of("path", place)));
            return;
        }
        Declaration declaration = result.orElseThrow();
        for (Outline.Entry entry : declaration.outline()) {
            if (entry.node() instanceof Commitment commitment) {
                promises.add(new Promise(declaration, place, entry.address(), commitment));
            }
        }
    }

    private void tell(Unread unread) {
        tell(unread.line(words.language()));
    }

    private void tell(String line) {
        leftOut.add(line);
        terminal.err().println(line);
    }
}
