package org.rightsdeclarations.examples.terminal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * A file or folder that could not be read.
 *
 * @param path the file or folder
 * @param reason why, and what to do
 */
public record Unread(Path path, String reason) {

    /**
     * A pipe, socket or device, from which a program might wait for ever.
     *
     * @param path what is no file
     * @return that it was passed by
     */
    public static Unread noFile(Path path) {
        return new Unread(
                path, "it is a pipe, a socket or a device: write what comes from it to a file, and check that");
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
            return new Unread(path, "no such file or folder: check the path");
        }
        if (e instanceof AccessDeniedException) {
            return new Unread(path, "no permission: ask its owner for the right to read it");
        }
        String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return new Unread(path, message + ": copy it to a place that can be read, and check the copy");
    }

    /** Returns the line that is printed. */
    @Override
    public String toString() {
        return "cannot read " + Printable.line(path.toString()) + ": " + Printable.line(reason);
    }
}
