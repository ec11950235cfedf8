package org.rightsdeclarations.benchmarks.startup;

import static java.util.Locale.ROOT;
import static java.util.Objects.requireNonNull;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rightsdeclarations.benchmarks.Jvm;
import org.rightsdeclarations.benchmarks.Table;

/**
 * Starts programs in turn, and makes a table of the medians of what they cost.
 *
 * <p>A shell starts each, and then asks the system for the user and system time of its children. So all threads count,
 * those that compile and collect garbage, too, from the first to the last moment, and nothing is loaded for measuring.
 */
public final class StartUp {
    private static final String TIMED = "export LC_ALL=C; \"$@\" || exit; times";

    private static final Map<String, Class<?>> PROGRAMS = new LinkedHashMap<>();
    private static final String EMPTY = "an empty program";
    private static final String PEER = "data binding and Hibernate Validator";
    private static final String LIBRARY = "this library";

    static {
        PROGRAMS.put(EMPTY, EmptyProgram.class);
        PROGRAMS.put(PEER, PeerProgram.class);
        PROGRAMS.put(LIBRARY, LibraryProgram.class);
    }

    private final Map<String, List<Duration>> times = new LinkedHashMap<>();

    private StartUp() {}

    /**
     * Measures.
     *
     * @param runs how often each program is started
     * @param document what they read
     * @return the times
     * @throws IOException if a program cannot be started, or does not accept the document
     */
    public static StartUp measure(int runs, Path document) throws IOException {
        StartUp measured = new StartUp();
        for (int i = 0; i < runs; i++) {
            for (Map.Entry<String, Class<?>> program : PROGRAMS.entrySet()) {
                measured.times
                        .computeIfAbsent(program.getKey(), name -> new ArrayList<>())
                        .add(time(program.getValue(), document));
            }
        }
        return measured;
    }

    private static Duration time(Class<?> program, Path document) throws IOException {
        List<String> lines = Jvm.lines(List.of(
                "bash",
                "-c",
                TIMED,
                "bash",
                Jvm.JAVA,
                "-Dorg.jboss.logging.provider=slf4j",
                "-classpath",
                classPath(program),
                program.getName(),
                document.toString()));
        String ofChildren = lines.get(lines.size() - 1);
        return Stream.of(ofChildren.split(" ", -1))
                .map(time -> Duration.parse("PT" + time.toUpperCase(ROOT)))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** Returns a class path on which nothing of this library is for the peer: Hibernate Validator would find it. */
    private static String classPath(Class<?> program) {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> program != PeerProgram.class || !isOfThisLibrary(entry))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static boolean isOfThisLibrary(String entry) {
        Path path = Path.of(entry).toAbsolutePath();
        return Stream.of("core", "json").anyMatch(module -> path.endsWith(Path.of(module, "target", "classes")))
                || path.getFileName().toString().matches("rights-declarations-(core|json)-.*");
    }

    private Duration median(String program) {
        List<Duration> sorted =
                requireNonNull(times.get(program)).stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    private double aboveEmpty(String program) {
        return median(program).minus(median(EMPTY)).toNanos() / 1e6;
    }

    /** Returns the table. */
    @Override
    public String toString() {
        Table table = new Table("start-up", "CPU time", "above an empty program", "of the peer");
        times.keySet()
                .forEach(program -> table.add(
                        program,
                        String.format(ROOT, "%,d ms", median(program).toMillis()),
                        String.format(ROOT, "%,.0f ms", aboveEmpty(program)),
                        String.format(ROOT, "%.2f", aboveEmpty(program) / aboveEmpty(PEER))));
        return table.toString();
    }
}
