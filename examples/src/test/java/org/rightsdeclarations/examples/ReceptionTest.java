package org.rightsdeclarations.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.examples.declaration.ShortDeclaration;
import org.rightsdeclarations.json.DeclarationJson;

class ReceptionTest {
    private final ByteArrayOutputStream answer = new ByteArrayOutputStream();

    @Test
    void givesADeclarationThatNeedsNoMending() {
        Declaration declaration = ShortDeclaration.build();

        assertThat(received(DeclarationJson.writeString(declaration))).contains(declaration);
    }

    @Test
    void tellsInTheLanguageOfTheSenderWhatToMend() {
        String document = DeclarationJson.writeString(ShortDeclaration.build()).replace("title", "titel");

        assertThat(received(document)).isEmpty();
        assertThat(answer.toString(StandardCharsets.UTF_8)).startsWith("1:34 ").contains("vouliez-vous dire", "title");
    }

    @Test
    void tellsWhereTheDocumentPrintsWhatToMend() {
        String document = DeclarationJson.writeString(ShortDeclaration.build()).replace("\"3.\"", "\"2.\"");

        received(document);

        assertThat(answer.toString(StandardCharsets.UTF_8)).contains("\", 2: ");
    }

    private Optional<Declaration> received(String document) {
        return Reception.receive(
                document.getBytes(StandardCharsets.UTF_8),
                Locale.FRENCH,
                new PrintStream(answer, true, StandardCharsets.UTF_8));
    }
}
