package org.rightsdeclarations.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rightsdeclarations.catalogue.InstrumentCatalogue;
import org.rightsdeclarations.catalogue.InvalidCatalogueException;

class CatalogueFuzzTest {
    @MethodSource("org.rightsdeclarations.json.FuzzSeeds#catalogues")
    @FuzzTest
    void readsAnyCatalogueAndWritesItAgain(byte[] document) {
        InstrumentCatalogue catalogue;
        try {
            catalogue = CatalogueJson.read(document);
        } catch (InvalidCatalogueException refused) {
            assertThat(refused.getReport().hasErrors()).isTrue();
            assertThat(refused.getReport().toString()).isNotBlank();
            return;
        }
        byte[] written = CatalogueJson.writeBytes(catalogue);
        InstrumentCatalogue read = CatalogueJson.read(written);

        assertThat(read).isEqualTo(catalogue).hasSameHashCodeAs(catalogue);
        assertThat(CatalogueJson.writeBytes(read)).isEqualTo(written);
        assertThat(InstrumentCatalogue.empty().with(catalogue)).isEqualTo(catalogue);
    }
}
