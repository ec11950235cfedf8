package org.rightsdeclarations.examples.calendar;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.rightsdeclarations.examples.terminal.Printable;

/**
 * A file that could not be written.
 *
 * @param path the file
 * @param reason why, and what to do
 */
record Unwritten(Path path, String reason) {

    /** Returns what an exception of the file system means for a person. */
    static Unwritten of(Path path, IOException e) {
        if (e instanceof NoSuchFileException) {
            return new Unwritten(path, "no such folder: create it, or check the path");
        }
        if (e instanceof AccessDeniedException) {
            return new Unwritten(path, "no permission: choose another folder");
        }
        String reason = e instanceof FileSystemException failure ? failure.getReason() : e.getMessage();
        return new Unwritten(path, reason == null ? e.getClass().getSimpleName() : reason);
    }

    /** Returns the line that is printed. */
    @Override
    public String toString() {
        return "cannot write " + Printable.line(path.toString()) + ": " + Printable.line(reason);
    }
}
