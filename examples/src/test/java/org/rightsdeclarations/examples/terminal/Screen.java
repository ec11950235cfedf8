package org.rightsdeclarations.examples.terminal;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import picocli.CommandLine;

/** A terminal that remembers what was printed on it. */
public final class Screen {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Terminal terminal;

    private Screen(boolean live) {
        this.terminal = new Terminal(stream(out), stream(err), live, live);
    }

    /** Returns a file that the output goes to. */
    public static Screen redirected() {
        return new Screen(false);
    }

    /** Returns a terminal that somebody looks at. */
    public static Screen live() {
        return new Screen(true);
    }

    /** Runs a program and returns its exit status. */
    public int run(Function<Terminal, Object> program, Object... args) {
        String[] words = new String[args.length];
        for (int i = 0; i < args.length; i++) {
            words[i] = args[i].toString();
        }
        return terminal.run(new CommandLine(program.apply(terminal)), words);
    }

    /** Where to print. */
    public Terminal terminal() {
        return terminal;
    }

    /** What was printed to the standard output. */
    public String out() {
        return text(out);
    }

    /** What was printed to the standard error. */
    public String err() {
        return text(err);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
