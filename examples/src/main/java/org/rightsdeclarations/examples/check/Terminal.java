package org.rightsdeclarations.examples.check;

import java.io.Console;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where the program prints.
 *
 * @param out for the report
 * @param err for what went wrong, and for progress
 * @param isColorful whether the report is read on a terminal by somebody who has nothing against colours
 * @param isWatched whether somebody sees {@code err} on a terminal
 */
record Terminal(PrintStream out, PrintStream err, boolean isColorful, boolean isWatched) {

    /** Returns the streams of this process. */
    static Terminal ofSystem() {
        boolean interactive = isInteractive(System.console());
        String noColor = System.getenv("NO_COLOR");
        return new Terminal(
                // Reports quote documents in any script, whatever the platform's encoding.
                new PrintStream(System.out, true, StandardCharsets.UTF_8),
                new PrintStream(System.err, true, StandardCharsets.UTF_8),
                interactive && (noColor == null || noColor.isEmpty()),
                interactive && !isErrRedirected());
    }

    /** From Java 22 on there is a console even if the output goes to a file, so that it must be asked. */
    private static boolean isInteractive(@Nullable Console console) {
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }

    /** A console says nothing about the error stream; Linux does. */
    private static boolean isErrRedirected() {
        Path err = Path.of("/proc/self/fd/2");
        try {
            return Files.isSymbolicLink(err) && !Files.readSymbolicLink(err).startsWith("/dev");
        } catch (IOException e) {
            return true;
        }
    }
}
