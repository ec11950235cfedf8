package org.rightsdeclarations.examples.terminal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.rightsdeclarations.examples.terminal.text.Printable;
import org.rightsdeclarations.problem.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;

/**
 * Where a program prints.
 *
 * @param out for the report; may throw {@link OutputLostException}
 * @param err for what went wrong, and for progress
 * @param isColorful whether the report is read on a terminal by somebody who has nothing against colours
 * @param isWatched whether somebody sees {@code err} on a terminal
 */
public record Terminal(PrintStream out, PrintStream err, boolean isColorful, boolean isWatched) {
    /** The exit status of a program that was told something that makes no sense (EX_USAGE of sysexits.h). */
    public static final int MISUSED = 64;

    /** The exit status of a program that has a fault, or lacks a library (EX_SOFTWARE of sysexits.h). */
    public static final int BROKEN = 70;

    /** The exit status of a program whose output could not be written (EX_IOERR of sysexits.h). */
    public static final int OUTPUT_LOST = 74;

    /** The exit status of a program whose reader went away, as of others that a closed pipe ends (128 and SIGPIPE). */
    public static final int READER_GONE = 141;

    /**
     * The terminal or the files that this process prints to.
     *
     * @return the streams of this process
     */
    public static Terminal ofSystem() {
        boolean isColorful = Ansi.AUTO.enabled();
        return new Terminal(
                // Reports quote documents in any script, whatever the platform's encoding.
                new PrintStream(new BufferedOutputStream(Output.ofProcess()), false, StandardCharsets.UTF_8),
                new PrintStream(System.err, true, StandardCharsets.UTF_8),
                isColorful,
                isColorful && !isErrRedirected());
    }

    /**
     * Runs a program, and tells whoever started it what is wrong with its options.
     *
     * @param program the program
     * @param args its options and what it works on
     * @return the exit status
     */
    public int run(CommandLine program, String... args) {
        Locale reader = Language.askedForBy(args);
        Messages words = Words.in(reader);
        StringWriter help = new StringWriter();
        program.setResourceBundle(Words.usage(reader));
        program.setExpandAtFiles(false)
                .setOverwrittenOptionsAllowed(true)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setColorScheme(CommandLine.Help.defaultColorScheme(isColorful ? Ansi.ON : Ansi.OFF))
                .setOut(new PrintWriter(help))
                .setParameterExceptionHandler((misuse, ignored) -> explain(misuse, words))
                .setExecutionExceptionHandler((e, line, result) -> {
                    if (e instanceof OutputLostException lost) {
                        return lost(lost, words);
                    }
                    e.printStackTrace(err);
                    return BROKEN;
                });
        UsageText.layOut(program);
        int status = program.execute(args);
        if (status == OUTPUT_LOST || status == READER_GONE) {
            return status;
        }
        try {
            out.print(help);
            out.flush();
        } catch (OutputLostException e) {
            return lost(e, words);
        }
        return status;
    }

    private int explain(ParameterException misuse, Messages words) {
        err.println(new Misuse(words).explain(misuse));
        err.println(words.format("misuse.help", Map.of()));
        return MISUSED;
    }

    private int lost(OutputLostException e, Messages words) {
        if (Output.hasReader()) {
            return READER_GONE;
        }
        err.println(words.format("output-lost", Map.of("message", Printable.line(String.valueOf(e.getMessage())))));
        return OUTPUT_LOST;
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
