package org.rightsdeclarations.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Runs after the jar is made, where the README gives its commands. */
class ExecutableJarTest {
    @Test
    void runsByTheCommandOfTheReadme() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        "examples/target/declarations.jar",
                        "check",
                        "examples/src/main")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();

        String out = new String(process.getInputStream().readAllBytes(), UTF_8);

        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(out).contains("unknown field \"titel\"; did you mean \"title\"? [json.unknown-member]");
    }
}
