package org.rightsdeclarations.benchmarks.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rightsdeclarations.json.DeclarationJson;

class DocumentsTest {
    @Test
    void theDeclarationAsPrintedHasFourFindings() {
        assertThat(DeclarationJson.read(Documents.withFindings().bytes()).getReport())
                .hasSize(4);
    }

    @Test
    void itsCleanCopyHasNone() {
        assertThat(DeclarationJson.read(Documents.clean().bytes()).getReport()).isEmpty();
    }

    @Test
    void eachDocumentIsADeclaration() {
        assertThat(Documents.all())
                .allSatisfy(document -> assertThat(
                                DeclarationJson.read(document.bytes()).getValue())
                        .isPresent());
    }

    @Test
    void oneIsInSevenLanguages() {
        assertThat(Documents.inSevenLanguages().declaration().languages()).hasSize(7);
    }
}
