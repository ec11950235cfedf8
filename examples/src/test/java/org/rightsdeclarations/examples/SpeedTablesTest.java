package org.rightsdeclarations.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Compares the tables about speed in the README with the sources of the benchmarks, which the usual build leaves out:
 * heads and rows are those that they print. Figures differ from machine to machine; only how they are written is looked
 * at.
 */
class SpeedTablesTest {
    private static final Path BENCHMARKS = Path.of("examples/benchmarks/src/main/java");
    private static final String COMPARISON = "comparison/";
    private static final Pattern FIGURE = Pattern.compile("\\d{1,3}(,?\\d{3})*(\\.\\d{1,2})?( µs| ms| KB)?");

    @Test
    void haveTheHeadsAndRowsOfTheBenchmarks() throws IOException {
        String sources = sources();

        assertThat(tables()).hasSize(5).allSatisfy(table -> {
            assertThat(table.get(0)).allSatisfy(head -> assertThat(sources).contains('"' + head + '"'));
            assertThat(table.subList(2, table.size()))
                    .allSatisfy(row -> assertThat(sources).contains('"' + row.get(0) + '"'));
        });
    }

    @Test
    void leaveNoWayAndNoDocumentOut() throws IOException {
        List<String> rows = tables().stream()
                .flatMap(table -> table.stream().skip(2).map(row -> row.get(0)))
                .toList();

        assertThat(rows).containsAll(named(COMPARISON + "Way.java", "^    [A-Z_]+\\(\"([^\"]+)\""));
        assertThat(rows).containsAll(named(COMPARISON + "Documents.java", "new Document\\(\\s*\"([^\"]+)\""));
        assertThat(rows).containsAll(named("batches/Batches.java", "WAYS\\.put\\(\\s*\"([^\"]+)\""));
    }

    @Test
    void haveFiguresInEveryCell() throws IOException {
        assertThat(tables())
                .flatMap(table -> table.subList(2, table.size()))
                .allSatisfy(row -> assertThat(row.subList(1, row.size()))
                        .allSatisfy(cell -> assertThat(cell).matches(FIGURE)));
    }

    private static List<String> named(String source, String pattern) throws IOException {
        List<String> names = Pattern.compile(pattern, Pattern.MULTILINE)
                .matcher(Files.readString(BENCHMARKS.resolve("org/rightsdeclarations/benchmarks/" + source)))
                .results()
                .map(name -> name.group(1))
                .toList();
        assertThat(names).as(source).hasSizeGreaterThan(2);
        return names;
    }

    private static String sources() throws IOException {
        try (Stream<Path> files = Files.walk(BENCHMARKS)) {
            List<String> sources = new ArrayList<>();
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                sources.add(Files.readString(file));
            }
            return String.join("\n", sources);
        }
    }

    /** Returns the tables of the section, each as rows of cells. */
    private static List<List<List<String>>> tables() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        int from = readme.indexOf("\n## Speed\n");
        String section = readme.substring(from, readme.indexOf("\n## ", from + 1));
        return Stream.of(section.split("\n\n"))
                .filter(block -> block.startsWith("| "))
                .map(block -> block.lines().map(SpeedTablesTest::cells).collect(Collectors.toList()))
                .toList();
    }

    private static List<String> cells(String line) {
        return List.of(line.substring(2, line.length() - 2).split(" \\| "));
    }
}
