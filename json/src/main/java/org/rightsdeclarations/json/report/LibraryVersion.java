package org.rightsdeclarations.json.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The version of this library, as the build wrote it down. */
final class LibraryVersion {
    private LibraryVersion() {}

    static String get() {
        try (InputStream in =
                Objects.requireNonNull(LibraryVersion.class.getResourceAsStream("version.txt"), "version.txt")) {
            return new String(in.readAllBytes(), UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
