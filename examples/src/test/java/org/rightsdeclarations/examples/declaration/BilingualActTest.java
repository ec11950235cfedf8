package org.rightsdeclarations.examples.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.rightsdeclarations.Clause;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.json.DeclarationJson;
import org.rightsdeclarations.json.Layout;
import org.rightsdeclarations.json.ReadResult;

class BilingualActTest {
    private final Declaration act = BilingualAct.build();

    private static byte[] file() throws IOException {
        try (InputStream file = BilingualAct.class.getResourceAsStream("bilingual-act.json")) {
            return Objects.requireNonNull(file).readAllBytes();
        }
    }

    @Test
    void isWrittenAsTheFile() throws IOException {
        assertThat(DeclarationJson.writeBytes(act, Layout.INDENTED)).isEqualTo(file());
    }

    @Test
    void isReadFromTheFileWithoutAnyFinding() throws IOException {
        ReadResult<Declaration> result = DeclarationJson.read(file());

        assertThat(result.getReport().isClean()).isTrue();
        assertThat(result.orElseThrow()).isEqualTo(act);
    }

    @Test
    void hasTheLabelsOfOneLanguage() {
        assertThat(act.only("fr").allClauses())
                .extracting(clause -> clause.getLabel().map(Object::toString).orElse("-"))
                .containsExactly("Article premier", "a)", "b)", "c)", "Article 2", "-", "-");
    }

    @Test
    void isTheTwoActsOfOneLanguageEachPutTogether() {
        assertThat(act.only("en").with(act.only("fr")).declaration().allClauses())
                .extracting(Clause::getLabel)
                .isEqualTo(act.allClauses().stream().map(Clause::getLabel).toList());
    }
}
