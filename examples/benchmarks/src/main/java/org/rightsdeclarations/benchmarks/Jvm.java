package org.rightsdeclarations.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts programs in processes of their own, on the Java that runs this one. */
public final class Jvm {
    /** The program that starts programs written in Java. */
    public static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private Jvm() {}

    /**
     * Runs a program with the options and the class path of this one, until it ends.
     *
     * @param program its main class
     * @param arguments what it gets
     * @return the lines that it prints
     * @throws IOException if it cannot be started, or fails
     */
    public static List<String> lines(Class<?> program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(JAVA));
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-classpath", System.getProperty("java.class.path"), program.getName()));
        command.addAll(List.of(arguments));
        return lines(command);
    }

    /**
     * Runs any program until it ends.
     *
     * @param command its file and its arguments
     * @return the lines that it prints
     * @throws IOException if it cannot be started, or fails
     */
    public static List<String> lines(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> lines;
        try (BufferedReader out = process.inputReader(UTF_8)) {
            lines = out.lines().toList();
        }
        int status = process.onExit().join().exitValue();
        if (status != 0) {
            throw new IOException("status " + status + " of " + String.join(" ", command));
        }
        return lines;
    }
}
