package org.rightsdeclarations.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rightsdeclarations.problem.Report;

/** What is wrong with a document goes from one program to another. */
class SerializationTest {
    private static Stream<Arguments> invalid() {
        return Documents.invalid().entrySet().stream()
                .map(document -> Arguments.of(document.getKey(), document.getValue()));
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void keepsEveryProblemOfADocumentInEveryLanguage(String name, byte[] document) throws Exception {
        Report report = DeclarationJson.read(document).getReport();

        Report copy = copy(report);

        assertThat((Object) copy).as(name).isEqualTo(report);
        assertThat(Stream.of("en", "ar", "es", "fr", "ko", "ru", "zh").map(Locale::forLanguageTag))
                .allSatisfy(reader -> assertThat(copy.in(reader))
                        .hasToString(report.in(reader).toString()));
    }

    @Test
    void keepsTheReportOfADocumentThatWasRefused() throws Exception {
        Report report = DeclarationJson.read("{\"titel\": {\"en\": \"T\"}}").getReport();
        InvalidDeclarationException refusal = new InvalidDeclarationException(report);

        InvalidDeclarationException copy = copy(refusal);

        assertThat(copy).hasMessage(refusal.getMessage());
        assertThat((Object) copy.getReport()).isEqualTo(refusal.getReport());
    }

    @SuppressWarnings("unchecked") // a copy has the type of its original
    private static <T> T copy(T original) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(original);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (T) in.readObject();
        }
    }
}
