package org.rightsdeclarations.examples.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.rightsdeclarations.examples.check.CheckedFiles.FOLDERS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rightsdeclarations.examples.terminal.Screen;
import org.rightsdeclarations.json.DeclarationJson;

class CheckLinesTest {
    private static final String CLEAN = compact("good/riverside.json");
    private static final String MISTAKEN = CLEAN.replace("\"title\"", "\"titel\"");

    @TempDir
    private Path folder;

    private final Screen screen = Screen.redirected();

    @Test
    void showsTheLinesOfAFileThatAreWrong() throws IOException {
        write("b.ndjson", CLEAN + "\n\n{\"kindd\":1}\r\n" + CLEAN + "\n{");
        write("c.jsonl", CLEAN + "\n" + CLEAN + "\n");
        write("a.json", "{}");

        assertThat(screen.run(CheckFiles::new, "--lenient", folder)).isEqualTo(1);

        assertThat(screen.out().replace(folder.toString(), "folder")).isEqualTo("""
                folder/a.json
                  1:1  error    required field "format" is missing; add "format": "rights-declaration/1" [json.missing-member]
                                | {}
                                | ^
                                (the whole document)

                folder/b.ndjson
                  3:1  error    required field "format" is missing; add "format": "rights-declaration/1" [json.missing-member]
                                | {"kindd":1}
                                | ^
                                (the whole document)
                  3:2  warning  unknown field "kindd"; did you mean "kind"? [json.unknown-member]
                                | {"kindd":1}
                                |  ^
                                at /kindd
                  5:2  error    the line ends before the document is complete; write each document on one line; if it is, it \
                may have been cut off: compare it with its source [json.syntax-end-of-line]
                                | {
                                |  ^
                                (the whole document)

                2  error    json.missing-member
                1  error    json.syntax-end-of-line
                1  warning  json.unknown-member

                not checked: 2 rules that wait until the errors are mended
                7 documents in 3 files checked: 4 clean, 3 with problems (3 errors in 3 documents, 1 warning)
                """);
    }

    @Test
    void takesTheEndOfANameInAnyCase() throws IOException {
        write("A.NDJSON", CLEAN + "\n" + CLEAN);

        assertThat(screen.run(CheckFiles::new, folder)).isZero();

        assertThat(screen.out()).isEqualTo("2 documents in 1 file checked: clean\n");
    }

    @Test
    void showsALineThatIsTooLongWithoutIt() throws IOException {
        write("long.ndjson", " ".repeat(CheckOptions.MAX_DOCUMENT_BYTES + 1) + "{}\n" + CLEAN);

        assertThat(screen.run(CheckFiles::new, folder)).isEqualTo(1);

        assertThat(screen.out()).contains("""
                  1:1  error    the document is larger than 16,777,216 bytes [json.document-too-large]
                                (the whole document)
                """);
        assertThat(screen.out())
                .endsWith("2 documents in 1 file checked: 1 clean, 1 with problems (1 error in 1 document)\n");
    }

    @Test
    void saysTheSameWhateverThreadsDo() throws IOException {
        for (int i = 10; i < 40; i++) {
            write(i + ".json", i % 3 == 0 ? MISTAKEN : CLEAN);
        }
        write("many.ndjson", lines());

        String first = run();

        assertThat(run()).isEqualTo(first);
        assertThat(first).endsWith(" (1,010 errors in 1,010 documents)\n");
        assertThat(first.substring(first.indexOf("many.ndjson")).lines().filter(line -> line.contains(":34  error ")))
                .extracting(line ->
                        Integer.valueOf(line.substring(0, line.indexOf(':')).strip()))
                .isEqualTo(IntStream.rangeClosed(1, 1000).mapToObj(i -> 2 * i).toList());
    }

    @Test
    void tellsProgramsTheLine() throws IOException {
        write("a.ndjson", CLEAN + "\n\n" + MISTAKEN + "\n");

        assertThat(screen.run(CheckFiles::new, "--json", folder)).isEqualTo(1);

        assertThat(screen.out())
                .contains("\"lines\":[{\"line\":3,\"report\":{")
                .contains("\"line\":3,\"column\":34,")
                .contains("],\"documents\":2,\"clean\":1}],\"unread\":[]");
    }

    @Test
    void tellsPlatformsTheLine() throws IOException {
        write("a.ndjson", CLEAN + "\n\n" + MISTAKEN + "\n" + MISTAKEN);
        write("b.ndjson", CLEAN);

        assertThat(screen.run(CheckFiles::new, "--sarif", folder)).isEqualTo(1);

        assertThat(screen.out())
                .containsSubsequence("\"startLine\": 3,", "\"startLine\": 4,")
                .contains("/a.ndjson\"", "/b.ndjson\"");
    }

    @Test
    void showsProgressForAFileOfMany() throws IOException {
        Screen live = Screen.live();
        write("a.ndjson", (CLEAN + "\n").repeat(Progress.STEP + 1));

        live.run(CheckFiles::new, folder);

        assertThat(live.err())
                .startsWith("\rchecking file 1 of 1, 0 documents checked")
                .contains("\rchecking file 1 of 1, 256 documents checked")
                .endsWith(" \r");
    }

    private static String lines() {
        return IntStream.range(0, 2000)
                .mapToObj(i -> i % 2 == 0 ? CLEAN : MISTAKEN)
                .collect(Collectors.joining("\n"));
    }

    private String run() {
        Screen fresh = Screen.redirected();
        fresh.run(CheckFiles::new, folder);
        return fresh.out();
    }

    private void write(String name, String text) throws IOException {
        Files.write(folder.resolve(name), text.getBytes(UTF_8));
    }

    private static String compact(String file) {
        try {
            return DeclarationJson.writeString(
                    DeclarationJson.read(FOLDERS.resolve(file)).orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
