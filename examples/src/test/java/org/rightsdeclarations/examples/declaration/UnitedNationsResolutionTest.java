package org.rightsdeclarations.examples.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.Provision;
import org.rightsdeclarations.json.DeclarationJson;
import org.rightsdeclarations.json.Layout;
import org.rightsdeclarations.json.ReadResult;
import org.rightsdeclarations.world.Citation;

class UnitedNationsResolutionTest {
    private final Declaration resolution = UnitedNationsResolution.build();

    private static byte[] file() throws IOException {
        try (InputStream file = UnitedNationsResolution.class.getResourceAsStream("united-nations-resolution.json")) {
            return Objects.requireNonNull(file).readAllBytes();
        }
    }

    @Test
    void isWrittenAsTheFile() throws IOException {
        assertThat(DeclarationJson.writeBytes(resolution, Layout.INDENTED)).isEqualTo(file());
    }

    @Test
    void isReadFromTheFileWithoutAnyFinding() throws IOException {
        ReadResult<Declaration> result = DeclarationJson.read(file());

        assertThat(result).hasToString("no problems");
        assertThat(result.orElseThrow()).isEqualTo(resolution);
    }

    @Test
    void saysWhereItsWordsCite() {
        Provision recital = resolution
                .find("preamble/recital-1")
                .orElseThrow()
                .as(Provision.class)
                .orElseThrow();

        assertThat(recital.getCitations()).singleElement().satisfies(citation -> {
            assertThat(citation.getInstruments()).hasSize(2);
            assertThat(citation.placesIn(recital.getText().orElseThrow())).containsValue(10);
        });
    }

    @Test
    void marksOneNoteAtTwoPlaces() {
        assertThat(resolution.getNotes().get(0).getAnchors())
                .extracting(anchor ->
                        resolution.find(anchor.getNode()).orElseThrow().getPlace())
                .containsExactly("preamble/recital-2", "section-1/clause-1/clause-2");
    }

    @Test
    void leadsFromOneClauseToAnother() {
        Citation back = resolution.allClauses().get(3).getCitations().get(0);

        assertThat(resolution.find(back.getTargets().get(0)).orElseThrow().getPointer())
                .isEqualTo("/sections/0/clauses/0");
    }
}
