package org.rightsdeclarations.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rightsdeclarations.examples.declaration.ShortDeclaration;
import org.rightsdeclarations.json.DeclarationJson;

class DeliveryTest {
    @Test
    void keepsWhatIsSoundAndTellsTheLineOfWhatIsNot(@TempDir Path folder) throws IOException {
        String sound = DeclarationJson.writeString(ShortDeclaration.build());
        Path delivered = Files.writeString(
                folder.resolve("delivered.ndjson"), sound + "\n" + sound.replace("title", "titel") + "\n\n" + sound);
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        ByteArrayOutputStream answer = new ByteArrayOutputStream();

        Delivery.receive(delivered, kept, new PrintStream(answer, true, UTF_8));

        assertThat(kept.toString(UTF_8)).isEqualTo(sound + "\n" + sound + "\n");
        assertThat(answer.toString(UTF_8)).contains("error at 2:34 /titel").doesNotContain("at 1:");
    }
}
