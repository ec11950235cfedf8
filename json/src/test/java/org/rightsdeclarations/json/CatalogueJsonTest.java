package org.rightsdeclarations.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rightsdeclarations.catalogue.CatalogueEntry;
import org.rightsdeclarations.catalogue.ConflictingClaim;
import org.rightsdeclarations.catalogue.InstrumentCatalogue;
import org.rightsdeclarations.catalogue.InvalidCatalogueException;
import org.rightsdeclarations.term.Series;
import org.rightsdeclarations.value.DateRange;
import org.rightsdeclarations.value.Iri;
import org.rightsdeclarations.value.LocalizedText;
import org.rightsdeclarations.world.Event;
import org.rightsdeclarations.world.Instrument;

class CatalogueJsonTest {
    private static final String SOUND = """
            {
              "format": "instrument-catalogue/1",
              "instruments": [{"id": "city-charter", "title": {"en": "Charter of Our City"}}]
            }
            """;

    private static final String BROKEN = SOUND.replace("title", "titel");

    private static final InstrumentCatalogue CATALOGUE = InstrumentCatalogue.empty()
            .with(Instrument.builder()
                    .id(Iri.of("city-charter"))
                    .title(LocalizedText.of("en", "Charter of Our City"))
                    .build());

    @Test
    void isLaidOverTheStandardCatalogue(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("catalogue.json"), SOUND);

        InstrumentCatalogue catalogue = InstrumentCatalogue.standard().with(CatalogueJson.read(file));

        assertThat(catalogue.findByTitle("charter of our city"))
                .singleElement()
                .hasToString(CATALOGUE.getInstruments().get(0).toString());
        assertThat(catalogue.findByAcronym("UDHR")).hasSize(1);
    }

    @Test
    void replacesWhatTheStandardCatalogueSays() {
        InstrumentCatalogue own = CatalogueJson.read(SOUND.replace("city-charter", "udhr"));

        InstrumentCatalogue catalogue = InstrumentCatalogue.standard().with(own);

        assertThat(catalogue.findById("udhr")).isEqualTo(own.findById("udhr"));
        assertThat(catalogue.getInstruments())
                .hasSameSizeAs(InstrumentCatalogue.standard().getInstruments());
    }

    @Test
    void writesAndReadsTheStandardCatalogue() {
        InstrumentCatalogue standard = InstrumentCatalogue.standard();

        InstrumentCatalogue read = CatalogueJson.read(CatalogueJson.writeBytes(standard));

        assertThat(read).isEqualTo(standard).hasToString(standard.toString());
        assertThat(read.getInstruments()).isEqualTo(standard.getInstruments());
        assertThat(CatalogueJson.writeString(read)).isEqualTo(CatalogueJson.writeString(standard));
    }

    @Test
    void allKindsOfInputGiveTheSame(@TempDir Path folder) throws IOException {
        byte[] bytes = SOUND.getBytes(UTF_8);
        Path file = Files.write(folder.resolve("catalogue.json"), bytes);

        List<InstrumentCatalogue> catalogues = List.of(
                CatalogueJson.read(bytes),
                CatalogueJson.read(SOUND),
                CatalogueJson.read("\uFEFF" + SOUND),
                CatalogueJson.read(new ByteArrayInputStream(bytes)),
                CatalogueJson.read(file));

        assertThat(catalogues).containsOnly(CATALOGUE);
    }

    @Test
    void mayNameItsSchema() {
        String named = "{\"$schema\":\"https://example.org/schema.json\",\"format\":\"instrument-catalogue/1\"}";

        assertThat(CatalogueJson.writeString(CatalogueJson.read(named)))
                .isEqualTo("{\"format\":\"instrument-catalogue/1\"}");
    }

    @Test
    void leavesAStreamOpen() throws IOException {
        InputStream stream = new FilterInputStream(new ByteArrayInputStream(SOUND.getBytes(UTF_8))) {
            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        };

        assertThat(CatalogueJson.read(stream)).isEqualTo(CATALOGUE);
    }

    @Test
    void refusesABrokenDocumentWithTheWholeReport() {
        assertThatExceptionOfType(InvalidCatalogueException.class)
                .isThrownBy(() -> CatalogueJson.read(BROKEN))
                .withMessage("""
                        1 error:
                          error at 3:42 /instruments/0/titel: unknown field "titel"; did you mean "title"? \
                        [json.unknown-member]""");
    }

    @Test
    void saysProblemsInTheLanguageOfTheReader() {
        ReadOptions options = ReadOptions.strict().withLocale(Locale.FRENCH);

        assertThatExceptionOfType(InvalidCatalogueException.class)
                .isThrownBy(() -> CatalogueJson.read(BROKEN, options))
                .withMessageContaining("champ inconnu");
    }

    @Test
    void keepsToTheLimits() throws IOException {
        ReadOptions options = ReadOptions.strict().withMaxDocumentBytes(20);
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }
        };

        assertThatExceptionOfType(InvalidCatalogueException.class)
                .isThrownBy(() -> CatalogueJson.read(endless, options))
                .withMessageContaining("json.document-too-large");
        assertThatExceptionOfType(InvalidCatalogueException.class)
                .isThrownBy(() -> CatalogueJson.read(SOUND, options))
                .withMessageContaining("json.document-too-large");
    }

    @Test
    void passesOverUnknownMembersIfAskedTo() {
        String document = SOUND.replace("\"id\"", "\"since\": 2019, \"id\"");

        assertThat(CatalogueJson.read(document, ReadOptions.lenient())).isEqualTo(CATALOGUE);
        assertThatExceptionOfType(InvalidCatalogueException.class).isThrownBy(() -> CatalogueJson.read(document));
    }

    @Test
    void writesAnEditionAsAnEvent() {
        CatalogueEntry<Event> entry = new CatalogueEntry<>(
                Event.builder().series(Series.WHRCF).edition(4).build(),
                List.of("Fourth Forum"),
                List.of("final statement"),
                List.of(ConflictingClaim.of("the body says otherwise", DateRange.parse("2014-05-16/2014-05-18"))));

        String written = CatalogueJson.writeString(InstrumentCatalogue.empty().withEditions(List.of(entry)));

        assertThat(written)
                .isEqualTo("{\"format\":\"instrument-catalogue/1\",\"editions\":[{\"series\":\"whrcf\",\"edition\":4,"
                        + "\"otherNames\":[\"Fourth Forum\"],\"sources\":[\"final statement\"],\"conflictingClaims\":[{\"text\":"
                        + "\"the body says otherwise\",\"date\":\"2014-05-16/2014-05-18\"}]}]}");
    }
}
