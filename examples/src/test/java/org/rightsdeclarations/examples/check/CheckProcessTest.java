package org.rightsdeclarations.examples.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.examples.Start;
import org.rightsdeclarations.json.DeclarationJson;

/** What only a process of its own can show. */
@Tag("slow")
class CheckProcessTest {
    @TempDir
    private Path folder;

    private Path errors = Path.of("");

    @BeforeEach
    void createMoreThanAPipeHolds() throws IOException {
        String document = "{" + "\"a\": 1, ".repeat(100) + "\"b\": 1}";
        for (int i = 0; i < 100; i++) {
            Files.writeString(folder.resolve(i + ".json"), document);
        }
        errors = folder.resolve("errors.txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--color=never", "--json", "--sarif"})
    @DisabledOnOs(OS.WINDOWS)
    void stopsQuietlyWhenItsReaderGoes(String form) throws Exception {
        Process process = command("check", form, folder.toString()).start();
        try (BufferedReader reader = process.inputReader(UTF_8)) {
            assertThat(reader.read()).isPositive();
        }

        assertThat(process.waitFor()).isEqualTo(141);
        assertThat(errors).isEmptyFile();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--color=never", "--json", "--sarif", "--help"})
    @EnabledOnOs(OS.LINUX)
    void failsIfItsOutputIsLost(String form) throws Exception {
        Process process = command("check", form, folder.toString())
                .redirectOutput(new File("/dev/full"))
                .start();

        assertThat(process.waitFor()).isEqualTo(74);
        assertThat(errors).content().startsWith("cannot write the output: ").hasLineCount(1);
    }

    @Test
    void endsWithTheStatusOfItsProgram() throws Exception {
        assertThat(run("check", folder.toString())).isEqualTo(1);
        assertThat(run("check")).isEqualTo(64);
        assertThat(run()).isEqualTo(64);
        assertThat(errors).content().startsWith("name a program: check, anniversaries or commitments");
    }

    @Test
    void checksMoreThanItsMemoryHolds() throws Exception {
        Path many = folder.resolve("many.jsonl");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(many))) {
            Declaration harbour = Declaration.in("en")
                    .title("Harbour")
                    .clause("1.", "We agree. ".repeat(30).strip())
                    .build();
            byte[] mistaken = (DeclarationJson.writeString(harbour).replace("title", "titel") + "\n").getBytes(UTF_8);
            for (int i = 0; i < 200_000; i++) {
                if (i % 10 == 0) {
                    out.write(mistaken);
                } else {
                    DeclarationJson.writeLine(harbour, out);
                }
            }
        }
        Path output = folder.resolve("output.txt");
        ProcessBuilder command = command("check", many.toString());
        command.command().add(1, "-Xmx64m");

        assertThat(command.redirectOutput(output.toFile()).start().waitFor()).isEqualTo(1);

        assertThat(errors).isEmptyFile();
        assertThat(Files.size(many)).isGreaterThan(64 << 20);
        assertThat(Files.readString(output)).endsWith("""

                20000  error    json.unknown-member

                not checked: 1 rule that waits until the errors are mended
                200,000 documents in 1 file checked: 180,000 clean, 20,000 with problems (20,000 errors in 20,000 documents)
                """);
    }

    private int run(String... args) throws Exception {
        return command(args)
                .redirectOutput(folder.resolve("output.txt").toFile())
                .start()
                .waitFor();
    }

    private ProcessBuilder command(String... args) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-cp");
        command.add(Stream.of(System.getProperty("jdk.module.path", ""), System.getProperty("java.class.path"))
                .filter(path -> !path.isEmpty())
                .collect(Collectors.joining(File.pathSeparator)));
        command.add(Start.class.getName());
        command.addAll(List.of(args));
        return new ProcessBuilder(command).redirectError(errors.toFile());
    }
}
