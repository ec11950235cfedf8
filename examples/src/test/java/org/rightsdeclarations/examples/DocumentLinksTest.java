package org.rightsdeclarations.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Follows the links from document to document. Runs in the root of the project, where the documents are. */
class DocumentLinksTest {
    private static final Path ROOT = Path.of("");
    private static final List<String> LEFT_OUT = List.of("target", ".git", "resources");

    private final Map<Path, Set<String>> anchors = new HashMap<>();

    @Test
    void everyLinkOfADocumentLeadsSomewhere() throws IOException {
        List<Path> documents = documents();

        assertThat(documents).contains(Path.of("README.md"), Path.of(".github/CONTRIBUTING.md"));
        for (Path document : documents) {
            for (String link : links(document)) {
                assertThat(leadsSomewhere(document, link))
                        .as("%s: %s", document, link)
                        .isTrue();
            }
        }
    }

    private boolean leadsSomewhere(Path document, String link) throws IOException {
        if (link.contains(":")) {
            return true; // elsewhere in the world
        }
        String[] halves = link.split("#", 2);
        Path file = halves[0].isEmpty()
                ? document
                : document.resolveSibling(halves[0]).normalize();
        return Files.exists(file) && (halves.length == 1 || anchorsOf(file).contains(halves[1]));
    }

    private Set<String> anchorsOf(Path document) throws IOException {
        Set<String> known = anchors.get(document);
        if (known == null) {
            known = new HashSet<>();
            for (String line : proseOf(document)) {
                known.addAll(between(line, "id=\"", "\""));
                if (line.startsWith("#")) {
                    String name = anchor(line);
                    for (int again = 1; !known.add(name); again++) {
                        name = anchor(line) + "-" + again;
                    }
                }
            }
            anchors.put(document, known);
        }
        return known;
    }

    /** Returns the name that GitHub gives a heading. */
    private static String anchor(String heading) {
        String words = heading.substring(heading.indexOf(' ') + 1);
        StringBuilder name = new StringBuilder();
        words.toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
            if (c == ' ') {
                name.append('-');
            } else if (c == '-' || c == '_' || Character.isLetterOrDigit(c)) {
                name.appendCodePoint(c);
            }
        });
        return name.toString();
    }

    private static List<String> links(Path document) throws IOException {
        List<String> links = new ArrayList<>();
        for (String line : proseOf(document)) {
            links.addAll(between(line, "](", ")"));
            links.addAll(between(line, "href=\"", "\""));
        }
        return links;
    }

    private static List<String> between(String line, String before, String after) {
        List<String> found = new ArrayList<>();
        for (int at = line.indexOf(before); at >= 0; at = line.indexOf(before, at + 1)) {
            int start = at + before.length();
            int end = line.indexOf(after, start);
            if (end >= 0) {
                found.add(line.substring(start, end));
            }
        }
        return found;
    }

    /** Returns the lines that are not code. */
    private static List<String> proseOf(Path document) throws IOException {
        List<String> prose = new ArrayList<>();
        boolean code = false;
        for (String line : Files.readAllLines(document)) {
            if (line.strip().startsWith("```")) {
                code = !code;
            } else if (!code) {
                prose.add(line);
            }
        }
        return prose;
    }

    /** Returns those that people read: not what was built, nor what tests make documents of. */
    private static List<Path> documents() throws IOException {
        List<Path> documents = new ArrayList<>();
        Files.walkFileTree(ROOT, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return LEFT_OUT.contains(String.valueOf(folder.getFileName()))
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (file.toString().endsWith(".md")) {
                    documents.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return documents;
    }
}
