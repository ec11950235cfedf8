package org.rightsdeclarations.examples.words;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;

/**
 * A file that could not be written.
 *
 * @param path the file
 * @param reason why, and what to do, in the language of the reader
 */
public record Unwritten(Path path, String reason) {

    /**
     * Finds out what an exception of the file system means for a person.
     *
     * @param path the file
     * @param e the exception
     * @param words the words of the reader
     * @return why it could not be written
     */
    public static Unwritten of(Path path, IOException e, Words words) {
        if (e instanceof NoSuchFileException) {
            return new Unwritten(path, words.of("unwritten.folder"));
        }
        if (e instanceof AccessDeniedException) {
            return new Unwritten(path, words.of("unwritten.permission"));
        }
        String reason = e instanceof FileSystemException failure ? failure.getReason() : e.getMessage();
        return new Unwritten(path, reason == null ? e.getClass().getSimpleName() : reason);
    }

    /**
     * Returns the line that is printed.
     *
     * @param words the words of the reader
     * @return one line
     */
    public String line(Words words) {
        return words.line("unwritten", Map.of("path", path, "reason", reason));
    }
}
