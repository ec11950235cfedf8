package org.rightsdeclarations.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs after the jar is made, where the README gives its commands. */
class ExecutableJarTest {
    private static final Path JAR = Path.of("examples/target/declarations.jar");

    @Test
    void runsByTheCommandOfTheReadme() throws Exception {
        Process process = start(JAR, "check", "examples/src/main");

        assertThat(text(process.getInputStream()))
                .contains("unknown field \"titel\"; did you mean \"title\"? [json.unknown-member]");
        assertThat(process.waitFor()).isEqualTo(1);
    }

    @Test
    void tellsItsVersion() throws Exception {
        Process process = start(JAR, "--version");

        assertThat(text(process.getInputStream())).containsPattern("^declarations\\.jar [0-9]+\\.[0-9]+\\.[0-9]+");
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void saysInOneLineThatItsLibrariesAreNotBesideIt(@TempDir Path folder) throws Exception {
        Process process = start(Files.copy(JAR, folder.resolve("declarations.jar")), "check", "examples/src/main");

        assertThat(text(process.getErrorStream()))
                .startsWith("a library is missing: copy declarations.jar together with the folder lib beside it (")
                .hasLineCount(1);
        assertThat(process.waitFor()).isEqualTo(70);
    }

    private static Process start(Path jar, String... args) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-jar", jar.toString()));
        command.addAll(List.of(args));
        return new ProcessBuilder(command).start();
    }

    private static String text(InputStream printed) throws IOException {
        return new String(printed.readAllBytes(), UTF_8);
    }
}
