package org.rightsdeclarations.examples.terminal;

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
public record Terminal(PrintStream out, PrintStream err, boolean isColorful, boolean isWatched) {

    /** The exit status of a program that was told something that makes no sense. */
    private static final int MISUSED = 2;

    /**
     * The terminal or the files that this process prints to.
     *
     * @return the streams of this process
     */
    public static Terminal ofSystem() {
        boolean interactive = isInteractive(System.console());
        String noColor = System.getenv("NO_COLOR");
        return new Terminal(
                // Reports quote documents in any script, whatever the platform's encoding.
                new PrintStream(System.out, true, StandardCharsets.UTF_8),
                new PrintStream(System.err, true, StandardCharsets.UTF_8),
                interactive && (noColor == null || noColor.isEmpty()),
                interactive && !isErrRedirected());
    }

    /**
     * Runs a program, and tells whoever started it what is wrong with its options.
     *
     * @param program the program
     * @param args its options and what it works on
     * @return the exit status
     */
    public int run(Program program, String... args) {
        try {
            return program.run(args, this);
        } catch (UsageException e) {
            err.println(Printable.line(String.valueOf(e.getMessage())));
            err.println("Run with --help to see what can be asked for.");
            return MISUSED;
        }
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
