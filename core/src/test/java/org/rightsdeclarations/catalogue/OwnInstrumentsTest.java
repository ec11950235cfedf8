package org.rightsdeclarations.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.rightsdeclarations.term.DateRole;
import org.rightsdeclarations.value.Iri;
import org.rightsdeclarations.value.LocalizedText;
import org.rightsdeclarations.world.Instrument;
import org.rightsdeclarations.world.KeyDate;

/** What the page of the catalogue shows to those who add their own: the parts between the marks are printed there. */
class OwnInstrumentsTest {
    static final Path TABLE =
            Path.of("src", "test", "resources", "org", "rightsdeclarations", "catalogue", "our-instruments.csv");

    @Test
    void areAddedInCode() {
        // snippet: code
        Instrument charter = Instrument.builder()
                .id(Iri.of("our-charter"))
                .title(LocalizedText.of("en", "Charter of Rights, Duties and Commons"))
                .addDate(KeyDate.of(DateRole.ADOPTED, "2020-05"))
                .build();
        InstrumentCatalogue catalogue = InstrumentCatalogue.standard().with(charter);
        // end

        assertThat(catalogue.findByTitle("Charter of rights, duties and commons"))
                .extracting(CatalogueEntry::value)
                .containsExactly(charter);
    }

    @Test
    void areReadFromATable() throws IOException {
        InstrumentCatalogue catalogue = withOurs(TABLE);

        assertThat(Found.ids(catalogue.findByTitle("The Charter of Rights, Duties and Commons")))
                .containsExactly("our-charter");
        assertThat(catalogue.findById("our-plan")).isPresent();
        assertThat(catalogue.findById("udhr")).isPresent();
    }

    // snippet: table
    static InstrumentCatalogue withOurs(Path table) throws IOException {
        try (Reader reader = Files.newBufferedReader(table)) {
            return InstrumentCatalogue.standard().withInstruments(CatalogueCsv.readInstruments(reader));
        }
    }
    // end
}
