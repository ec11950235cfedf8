package org.rightsdeclarations.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The documents of the test resources. */
final class Documents {
    private static final String TITLE = "{\"format\": \"rights-declaration/1\", \"title\": {\"en\": \"Declaration\"}";

    private Documents() {}

    static List<Path> valid() {
        return find("documents/valid");
    }

    /** Invalid documents by case; those too large to be stored are made. */
    static Map<String, byte[]> invalid() {
        Map<String, byte[]> documents = new TreeMap<>();
        for (Path path : find("documents/invalid")) {
            documents.put(path.getFileName().toString().replace(".json", ""), bytes(path));
        }
        documents.put(
                "invalid-made-of-one-item-too-many",
                with("\"authenticLanguages\": [\"en\"" + ",\"en\"".repeat(100_000) + "]"));
        documents.put(
                "invalid-made-of-lists-in-lists", with("\"extensions\": " + "{\"a\": ".repeat(3) + "[".repeat(10_000)));
        documents.put(
                "invalid-made-of-sections-in-sections",
                with("\"sections\": " + "[{\"sections\": ".repeat(10_000) + "[]" + "}]".repeat(10_000)));
        documents.put(
                "invalid-made-of-many-items",
                with("\"extensions\": {\"a\": [" + ("[0" + ",0".repeat(99_999) + "],").repeat(5) + "[]]}"));
        documents.put(
                "invalid-made-of-many-names",
                with("\"extensions\": {"
                        + IntStream.rangeClosed(0, 5_000)
                                .mapToObj(i -> "\"a" + i + "\": " + i)
                                .collect(Collectors.joining(",\n"))
                        + "}"));
        documents.put("invalid-made-of-blanks", " ".repeat((16 << 20) + 1).getBytes(UTF_8));
        documents.put("invalid-made-of-one-long-text", with("\"kind\": \"" + "가".repeat(1_000_001) + "\""));
        return documents;
    }

    static String report(String invalid) {
        return report(folder("documents/invalid").resolve(invalid + ".json"));
    }

    /** Returns the report that stands beside an invalid document. */
    static String report(Path invalid) {
        String name = invalid.getFileName().toString().replace(".json", ".report.txt");
        return new String(bytes(invalid.resolveSibling(name)), UTF_8);
    }

    /** Returns a document of a title and another member. */
    static byte[] with(String member) {
        return (TITLE + ", " + member + "}").getBytes(UTF_8);
    }

    static byte[] bytes(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the documents in a folder of the resources. */
    static List<Path> find(String folder) {
        try (Stream<Path> files = Files.list(folder(folder))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns all JSON in a folder of the resources and in the folders in it, by path. */
    static Map<String, byte[]> within(String folder) {
        Path top = folder(folder);
        try (Stream<Path> files = Files.walk(top)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .collect(Collectors.toMap(
                            file -> folder + "/"
                                    + top.relativize(file).toString().replace('\\', '/'),
                            Documents::bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder(String name) {
        URL folder = Objects.requireNonNull(Documents.class.getResource("/" + name));
        try {
            return Path.of(folder.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
