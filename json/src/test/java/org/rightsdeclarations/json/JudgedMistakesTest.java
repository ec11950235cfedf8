package org.rightsdeclarations.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.validation.DeclarationValidator;

/** The usual mistakes that a document can be read with, and only rules find: what people are told of them. */
class JudgedMistakesTest {
    static List<Path> mistakes() {
        return Documents.find("documents/judged");
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void areToldWithWhatHelps(Path mistake) throws IOException {
        Declaration declaration = DeclarationJson.read(mistake).getValue().orElseThrow();

        assertThat(DeclarationValidator.standard().validate(declaration) + "\n").isEqualTo(Documents.report(mistake));
    }
}
