package org.rightsdeclarations.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.problem.Problem;

/** A file that is larger than the memory. Takes half a minute. */
@Tag("large")
@Timeout(300)
class ManyDocumentsTest {
    private static final int DOCUMENTS = 200_000;

    @TempDir
    private Path folder;

    /** Counts what is wrong with a file, by code. */
    public static final class Counting {
        private Counting() {}

        public static void main(String[] args) throws IOException {
            Map<String, Integer> codes = new TreeMap<>();
            try (Stream<LineResult> lines = DeclarationJson.readLines(Path.of(args[0]))) {
                lines.forEachOrdered(line -> {
                    codes.merge("documents", 1, Integer::sum);
                    for (Problem problem : line.getResult().getReport()) {
                        codes.merge(problem.getCode(), 1, Integer::sum);
                    }
                });
            }
            codes.forEach((code, count) -> System.out.print(code + "=" + count + "\n"));
        }
    }

    @Test
    void areReadInAHeapThatHoldsOnlyAFewOfThem() throws Exception {
        Path file = folder.resolve("many.ndjson");
        write(file);
        assertThat(Files.size(file)).isGreaterThan(100 << 20);

        assertThat(count(file)).isEqualTo("""
                documents=200002
                json.document-too-large=1
                json.unknown-member=20000
                json.wrong-type=1
                """);
    }

    /** Every tenth document has a mistake, and in the midst of them are two lines that are none, one of them long. */
    private static void write(Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < DOCUMENTS; i++) {
                if (i == DOCUMENTS / 2) {
                    out.write("[]\n".getBytes(UTF_8));
                    out.write("[".repeat(100 << 20).getBytes(UTF_8));
                    out.write('\n');
                }
                if (i % 10 == 0) {
                    String mistaken = DeclarationJson.writeString(document(i)).replace("\"title\"", "\"titel\"");
                    out.write((mistaken + "\n").getBytes(UTF_8));
                } else {
                    DeclarationJson.writeLine(document(i), out);
                }
            }
        }
    }

    private static Declaration document(int number) {
        return Declaration.in("en")
                .title("Declaration of Harbour " + number + " on the Right to Housing")
                .chapeau("We, the residents and the council of Harbour " + number + ", together:")
                .clause("1.", "Recognize that a home is the ground on which every other right stands.")
                .clause("2.", "Regret that " + number + " households of our city have none.")
                .clause("3.", "Thank those who opened their doors last winter.")
                .build();
    }

    private static String count(Path file) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Counting.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (InputStream out = process.getInputStream()) {
            String counts = new String(out.readAllBytes(), UTF_8);
            assertThat(process.waitFor()).isZero();
            return counts;
        }
    }
}
