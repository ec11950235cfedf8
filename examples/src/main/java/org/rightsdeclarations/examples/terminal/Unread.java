package org.rightsdeclarations.examples.terminal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.rightsdeclarations.examples.terminal.text.Printable;
import org.rightsdeclarations.problem.Messages;

/**
 * A file or folder that could not be read.
 *
 * @param path the file or folder
 * @param code the code of the words that say why, and what to do
 * @param message what the file system says; empty if that is clear from the code
 */
public record Unread(Path path, String code, String message) {

    /**
     * Creates it with a reason of the host.
     *
     * @param path the file or folder
     * @param reason why it could not be read, and what to do, in any language
     */
    public Unread(Path path, String reason) {
        this(path, "unread.said", reason);
    }

    /**
     * A pipe, socket or device, from which a program might wait for ever.
     *
     * @param path what is no file
     * @return that it was passed by
     */
    public static Unread noFile(Path path) {
        return new Unread(path, "unread.no-file", "");
    }

    /**
     * A file that should be a report of an earlier check, and is not.
     *
     * @param path the file
     * @return that it cannot be used
     */
    public static Unread noReport(Path path) {
        return new Unread(path, "unread.no-report", "");
    }

    /**
     * Finds out what an exception of the file system means for a person.
     *
     * @param path the file or folder
     * @param e the exception
     * @return why it could not be read
     */
    public static Unread of(Path path, IOException e) {
        if (e instanceof NoSuchFileException) {
            return new Unread(path, "unread.missing", "");
        }
        if (e instanceof AccessDeniedException) {
            return new Unread(path, "unread.denied", "");
        }
        return new Unread(
                path, "unread.other", e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
    }

    /**
     * Says why it could not be read, and what to do.
     *
     * @param reader the language of the reader
     * @return one line
     */
    public String reason(Locale reader) {
        return Words.in(reader).format(code, Map.of("message", Printable.line(message)));
    }

    /**
     * Returns the line that is printed.
     *
     * @param reader the language of the reader
     * @return one line
     */
    public String line(Locale reader) {
        Messages words = Words.in(reader);
        return words.format("unread.line", Map.of("path", Printable.line(path.toString()), "reason", reason(reader)));
    }

    /** Returns the line in English. */
    @Override
    public String toString() {
        return line(Locale.ENGLISH);
    }
}
