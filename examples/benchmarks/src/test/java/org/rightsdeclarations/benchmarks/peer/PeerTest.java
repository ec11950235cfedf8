package org.rightsdeclarations.benchmarks.peer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdeclarations.json.DeclarationJson;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The peer does what the library does with structures, or measuring it beside the library would say nothing. */
class PeerTest {
    private static final Path VALID = Path.of("../../json/src/test/resources/documents/valid");

    private final Peer peer = new Peer();

    static List<Path> validDocuments() throws IOException {
        try (Stream<Path> files = Files.list(VALID)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("validDocuments")
    void itHoldsWhatTheLibraryHoldsAndWritesTheSameBytes(Path file) throws IOException {
        byte[] bytes =
                DeclarationJson.writeBytes(DeclarationJson.read(file).getValue().orElseThrow());

        byte[] written = peer.write(peer.read(bytes));

        JsonMapper trees = new JsonMapper();
        assertThat(trees.readTree(written)).isEqualTo(trees.readTree(bytes));
        assertThat(new String(written, UTF_8)).isEqualTo(new String(bytes, UTF_8));
    }

    @ParameterizedTest
    @MethodSource("validDocuments")
    void itsConstraintsAcceptWhatIsValid(Path file) throws IOException {
        byte[] bytes =
                DeclarationJson.writeBytes(DeclarationJson.read(file).getValue().orElseThrow());

        assertThat(peer.validate(peer.read(bytes))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"format\":\"rights-declaration/1\",\"titel\":{\"en\":\"a\"}}",
                "{\"format\":\"rights-declaration/1\",\"kind\":\"a\",\"kind\":\"b\"}",
                "{\"format\":\"rights-declaration/1\",\"event\":{\"edition\":\"13\"}}",
                "{\"format\":\"rights-declaration/1\",\"event\":{\"edition\":1.5}}",
                "{\"format\":\"rights-declaration/1\",\"kind\":1}",
                "{\"format\":\"rights-declaration/1\",\"title\":{\"en\":null}}",
                "{\"format\":\"rights-declaration/1\"} {}"
            })
    void itIsStrict(String document) {
        assertThatThrownBy(() -> peer.read(document.getBytes(UTF_8))).isInstanceOf(JacksonException.class);
    }

    @Test
    void itsConstraintsReachDownToTheTextOfANestedClause() {
        String document = """
                {"format":"rights-declaration/1","sections":[{"clauses":[{"clauses":[{"text":{"en":" "}}]}]}]}""";

        assertThat(peer.validate(peer.read(document.getBytes(UTF_8)))).hasSize(1);
    }
}
