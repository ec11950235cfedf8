package org.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The application as it is delivered: one jar, with the library as a jar inside. */
class FatJarIT {
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
    private static final File JAR = new File("target", "spring-boot-without-web-1.jar");

    @Test
    void speaksALanguageThatTheApplicationAdds() throws IOException, InterruptedException {
        Process application = new ProcessBuilder(JAVA.toString(), "-jar", JAR.getPath())
                .redirectErrorStream(true)
                .start();
        String said = new String(application.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(application.waitFor()).as(said).isZero();
        assertThat(said).contains("campo sconosciuto \"titel\"");
    }
}
