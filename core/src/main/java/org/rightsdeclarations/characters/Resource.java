package org.rightsdeclarations.characters;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads the files that lie beside the classes of the library. A class opens its own: the JDK hides files from the
 * classes of another module.
 */
public final class Resource {
    private Resource() {}

    /**
     * Returns the words of a file.
     *
     * @param file the file, which is closed
     * @param name its name
     * @return what is in it as UTF-8
     * @throws NullPointerException with the name, if the jar lacks the file
     */
    public static String text(@Nullable InputStream file, String name) {
        return new String(bytes(file, name), StandardCharsets.UTF_8);
    }

    /**
     * Returns the bytes of a file.
     *
     * @param file the file, which is closed
     * @param name its name
     * @return what is in it
     * @throws NullPointerException with the name, if the jar lacks the file
     */
    public static byte[] bytes(@Nullable InputStream file, String name) {
        try (InputStream in = Objects.requireNonNull(file, name)) {
            return in.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
