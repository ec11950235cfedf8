package org.rightsdeclarations.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Java as a document shows it to be copied: the imports that it needs, and code that stands in a compiled source. */
final class ShownCode {
    /** Those of hosts are compiled and tested by the profile of the consumers. */
    private static final List<Path> FOLDERS = List.of(
            Path.of("examples/src/main/java/org/rightsdeclarations/examples"),
            Path.of("examples/src/main/java/org/rightsdeclarations/examples/declaration"),
            Path.of("examples/spring-boot/src/main/java/org/example"),
            Path.of("examples/consumers/quarkus/src/main/java/org/example"));

    private static final Path OWN_INSTRUMENTS =
            Path.of("core/src/test/java/org/rightsdeclarations/catalogue/OwnInstrumentsTest.java");
    private static final String IMPORT = "import ";

    /** Stands in a block for lines that it leaves out. */
    private static final String LEFT_OUT = "...";

    private final List<String> imports;
    private final List<String> code;

    private ShownCode(List<String> lines) {
        this.imports = lines.stream().filter(line -> line.startsWith(IMPORT)).toList();
        this.code = lines.stream()
                .filter(line -> !line.startsWith(IMPORT))
                .dropWhile(String::isEmpty)
                .toList();
    }

    static ShownCode of(List<String> lines) {
        return new ShownCode(lines.stream().map(String::strip).toList());
    }

    /** Asserts that a source shows this code, with gaps only where the code says so, and has these imports for it. */
    void assertStandsInASource() throws IOException {
        List<Path> sources = new ArrayList<>(List.of(OWN_INSTRUMENTS));
        for (Path folder : FOLDERS) {
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(Files::isRegularFile).sorted().forEach(sources::add);
            }
        }
        List<List<String>> shown =
                sources.stream().map(ShownCode::lines).filter(this::standsIn).toList();

        assertThat(shown).as("sources with the code:%n%s", this).isNotEmpty();
        assertThat(shown)
                .as("sources with the imports of:%n%s", this)
                .anySatisfy(source -> assertThat(imports).isEqualTo(imports(source)));
    }

    private boolean standsIn(List<String> source) {
        int from = 0;
        List<String> piece = new ArrayList<>();
        for (String line : Stream.concat(code.stream(), Stream.of(LEFT_OUT)).toList()) {
            if (line.equals(LEFT_OUT)) {
                int at = indexOf(piece, source, from);
                if (at < 0) {
                    return false;
                }
                from = at + piece.size();
                piece.clear();
            } else {
                piece.add(line);
            }
        }
        return true;
    }

    private static int indexOf(List<String> piece, List<String> source, int from) {
        for (int i = from; i + piece.size() <= source.size(); i++) {
            if (source.subList(i, i + piece.size()).equals(piece)) {
                return i;
            }
        }
        return -1;
    }

    /** Returns those imports of a source that the code needs, and those that it does not need in its own package. */
    private List<String> imports(List<String> source) {
        Set<String> words =
                code.stream().flatMap(line -> Stream.of(line.split("\\W+"))).collect(Collectors.toSet());
        String own = source.get(0).substring("package ".length(), source.get(0).length() - 1);
        Path folder = Path.of("core/src/main/java").resolve(own.replace('.', '/'));
        return Stream.concat(
                        source.stream()
                                .filter(line -> line.startsWith(IMPORT))
                                .filter(line ->
                                        words.contains(line.substring(line.lastIndexOf('.') + 1, line.length() - 1))),
                        words.stream()
                                .filter(word -> Files.exists(folder.resolve(word + ".java")))
                                .map(word -> IMPORT + own + "." + word + ";"))
                .sorted()
                .toList();
    }

    private static List<String> lines(Path source) {
        try {
            return Files.readAllLines(source).stream().map(String::strip).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return String.join("\n", imports) + "\n\n" + String.join("\n", code);
    }
}
