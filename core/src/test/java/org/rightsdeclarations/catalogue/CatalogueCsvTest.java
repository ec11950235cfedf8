package org.rightsdeclarations.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdeclarations.problem.Report;
import org.rightsdeclarations.term.DateRole;
import org.rightsdeclarations.term.IdentifierScheme;
import org.rightsdeclarations.term.Series;
import org.rightsdeclarations.value.DateRange;
import org.rightsdeclarations.value.Iri;
import org.rightsdeclarations.value.LocalizedText;
import org.rightsdeclarations.world.Event;
import org.rightsdeclarations.world.Identifier;
import org.rightsdeclarations.world.Instrument;
import org.rightsdeclarations.world.KeyDate;
import org.rightsdeclarations.world.Party;
import org.rightsdeclarations.world.Place;

class CatalogueCsvTest {
    private static final Instrument CHARTER = Instrument.builder()
            .id(Iri.of("our-charter"))
            .title(english("Charter of Our City"))
            .build();

    @Test
    void readsEveryColumnOfAnInstrument() throws IOException {
        String table = """
                id,title,acronym,symbol,adopted_by,place,adopted,opened_for_signature,in_force,verified_at,conflicting_claim,claimed
                crpd,Convention on X,CX,A/RES/61/106,General Assembly,New York,2006-12,2007-03-30,2008,ESCWA; FIDH,one gives 2005,2005
                """;

        List<CatalogueEntry<Instrument>> entries = read(table);

        Instrument expected = Instrument.builder()
                .id(Iri.of("crpd"))
                .title(english("Convention on X"))
                .acronym(english("CX"))
                .addIdentifier(Identifier.of(IdentifierScheme.UN_SYMBOL, "A/RES/61/106"))
                .addAdopter(Party.builder().name(english("General Assembly")).build())
                .addPlace(Place.of(english("New York")))
                .addDate(KeyDate.of(DateRole.ADOPTED, "2006-12"))
                .addDate(KeyDate.of(DateRole.OPENED_FOR_SIGNATURE, "2007-03-30"))
                .addDate(KeyDate.of(DateRole.IN_FORCE, "2008"))
                .build();
        assertThat(entries)
                .containsExactly(new CatalogueEntry<>(
                        expected,
                        List.of(),
                        List.of("ESCWA", "FIDH"),
                        List.of(ConflictingClaim.of("one gives 2005", DateRange.parse("2005")))));
    }

    @Test
    void readsTheHeaderWithoutTheDateThatIsClaimed() throws IOException {
        String table = """
                id,title,acronym,symbol,adopted_by,place,adopted,opened_for_signature,in_force,verified_at,conflicting_claim
                our-charter,Charter of Our City,,,,,,,,,somebody gives another title
                """;

        assertThat(read(table))
                .containsExactly(new CatalogueEntry<>(
                        CHARTER, List.of(), List.of(), List.of(ConflictingClaim.of("somebody gives another title"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id,title\nour-charter,Charter of Our City\n",
                "id,title\nour-charter,Charter of Our City",
                "title,id\nCharter of Our City,our-charter\n",
                "title,place,id\nCharter of Our City,,our-charter\n",
                "id,title\r\nour-charter,Charter of Our City\r\n",
                "id,title\rour-charter,Charter of Our City\r",
                "\"id\",\"title\"\n\"our-charter\",\"Charter of Our City\"\n",
                "\uFEFFid,title\nour-charter,Charter of Our City\n",
                "# ours\n#\n# \"checked\", twice\nid,title\nour-charter,Charter of Our City\n",
                "\uFEFF# ours\r\n\r\nid,title\r\n\r\nour-charter,Charter of Our City\r\n\r\n",
                " id , title\n our-charter ,\tCharter of Our City \n",
                "id,title\n\"our-charter\",\" Charter of Our City\"\n",
                "id;title\nour-charter;Charter of Our City\n",
                "id\ttitle\nour-charter\tCharter of Our City\n",
                "\uFEFF# ours, and yours\n\"id\";\"title\";place\nour-charter;\"Charter of Our City\";\n",
                "ID,Title\nour-charter,Charter of Our City\n",
                "Id,TITLE,Adopted by,title-fr\nour-charter,Charter of Our City,,\n",
                "\uFEFF\uFEFFid,title\nour-charter,Charter of Our City\n"
            })
    void readsOneInstrumentHoweverTheTableIsWritten(String table) throws IOException {
        assertThat(read(table)).containsExactly(CatalogueEntry.of(CHARTER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"id,title", "id,title\n", "# none yet\nid,title\r\n", "title,id\n\n\n"})
    void readsATableWithoutRows(String table) throws IOException {
        assertThat(read(table)).isEmpty();
    }

    @Test
    void readsCommasQuotesAndLineBreaksInQuotedFields() throws IOException {
        String table = "id,title,place\nx,\"Charter, \"\"The Hague\"\",\r\nof 2020\",\"\"\"A\"\"\"\n";

        Instrument instrument = read(table).get(0).value();

        assertThat(instrument.getTitle().in(Locale.ENGLISH)).isEqualTo("Charter, \"The Hague\",\r\nof 2020");
        assertThat(instrument.getPlaces()).containsExactly(Place.of(english("\"A\"")));
    }

    @Test
    void keepsQuotesInsideAFieldThatDoesNotStartWithOne() throws IOException {
        assertThat(read("id,title\nx,Charter of \"Our\" City\n").get(0).value().getTitle())
                .hasToString("Charter of \"Our\" City");
    }

    @Test
    void takesAnIdOfALineThatStartsLikeAComment() throws IOException {
        assertThat(Found.ids(read("id,title\n#x,Charter\n"))).containsExactly("#x");
    }

    @Test
    void leavesOutEmptySources() throws IOException {
        assertThat(read("id,title,verified_at\nx,Charter,; a ;;b;\n").get(0).sources())
                .containsExactly("a", "b");
    }

    @Test
    void takesTheSymbolOfAnotherOrganisationAsItIs() throws IOException {
        assertThat(read("id,title,symbol\nx,Charter,CAB/LEG/67/3 rev. 5\n")
                        .get(0)
                        .value()
                        .getIdentifiers())
                .containsExactly(Identifier.of(IdentifierScheme.SYMBOL, "CAB/LEG/67/3 rev. 5"));
    }

    @Test
    void readsEveryColumnOfAnEdition() throws IOException {
        String table = """
                edition,held,place,theme,verified_at,conflicting_claim,claimed
                4,2014-05-15/2014-05-18,Gwangju,Towards a Global Alliance,final statement,another says 16-18 May,2014-05-16/2014-05-18
                """;

        List<CatalogueEntry<Event>> entries = CatalogueCsv.readEditions(Series.WHRCF, new StringReader(table));

        Event expected = Event.builder()
                .series(Series.WHRCF)
                .edition(4)
                .held(DateRange.parse("2014-05-15/2014-05-18"))
                .addPlace(Place.of(english("Gwangju")))
                .theme(english("Towards a Global Alliance"))
                .build();
        assertThat(entries)
                .containsExactly(new CatalogueEntry<>(
                        expected,
                        List.of(),
                        List.of("final statement"),
                        List.of(ConflictingClaim.of(
                                "another says 16-18 May", DateRange.parse("2014-05-16/2014-05-18")))));
    }

    @Test
    void addsToTheBuiltInCatalogue() throws IOException {
        InstrumentCatalogue catalogue =
                InstrumentCatalogue.standard().withInstruments(read("id,title\nour-charter,Charter of Our City\n"));

        assertThat(catalogue.findByTitle("Charter of our city"))
                .extracting(CatalogueEntry::value)
                .containsExactly(CHARTER);
    }

    @Test
    void passesOnThatTheReaderFails() {
        Reader broken = new Reader() {
            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
                throw new IOException("disk");
            }

            @Override
            public void close() {}
        };

        assertThatIOException()
                .isThrownBy(() -> CatalogueCsv.readInstruments(broken))
                .withMessage("disk");
    }

    @Test
    @Tag("large")
    void readsManyRows() throws IOException {
        StringBuilder table = new StringBuilder("id,title\n");
        for (int i = 0; i < 100_000; i++) {
            table.append('x').append(i).append(",Charter\n");
        }

        assertThat(read(table.toString())).hasSize(100_000);
    }

    private static List<CatalogueEntry<Instrument>> read(String table) throws IOException {
        return CatalogueCsv.readInstruments(new StringReader(table));
    }

    @Test
    void separatesByWhatTheHeaderDoes() throws IOException {
        assertThat(read("id;title;verified_at\nx;Charter, of 2020;\"a; b\"\n"))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.value().getTitle()).hasToString("Charter, of 2020");
                    assertThat(entry.sources()).containsExactly("a", "b");
                });
        assertThat(read("id,title\nx,Charter; of 2020\ty\n")
                        .get(0)
                        .value()
                        .getTitle()
                        .in(Locale.ENGLISH))
                .isEqualTo("Charter; of 2020\ty");
    }

    @Test
    void suggestsTheColumnThatIsMeant() {
        assertThat(refusal("id;Tittle;symbols\nx;Charter;\n")).hasToString("""
                        3 errors:
                          error at 1:1 (the whole document): table must have a column "title" - but had none [value.csv-missing]
                          error at 1:4 (the whole document): column must be one that a catalogue may have, such as "title" \
                        - but was: "Tittle" [value.csv-column]
                          error at 1:11 (the whole document): column must be one that a catalogue may have, such as "symbol" \
                        - but was: "symbols" [value.csv-column]""");
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-16LE, \uFEFF, 'error at 1:1 (the whole document): table must be in UTF-8, and be read as such - but was: UTF-16'",
        "UTF-16BE, \uFEFF, 'error at 1:1 (the whole document): table must be in UTF-8, and be read as such - but was: UTF-16'",
        "UTF-16LE, '', 'error at 1:2 (the whole document): table must be in UTF-8, and be read as such - but was: UTF-16'",
        "windows-1252, '', 'error at 3:11 (the whole document): table must be in UTF-8, and be read as such - but was: Windows-1252?'",
    })
    void tellsBytesOfAnotherEncoding(String encoding, String mark, String told) {
        byte[] bytes = (mark + "id,title\nx,Charter\ny,Charte d\u00e9mocratique\n").getBytes(Charset.forName(encoding));

        InvalidCatalogueException refused = catchThrowableOfType(
                InvalidCatalogueException.class, () -> CatalogueCsv.readInstruments(new ByteArrayInputStream(bytes)));

        assertThat(refused).hasMessage("1 error:\n  " + told + " [value.csv-encoding]");
    }

    @Test
    void tellsATableThatWasReadInAnotherEncoding() {
        String table = new String("\uFEFFid,title\nx,Ch\u00e9\n".getBytes(UTF_8), Charset.forName("windows-1252"));

        assertThat(refusal(table).toString()).contains("but was: UTF-8 \u2192 Windows-1252 [value.csv-encoding]");
    }

    @Test
    void readsBytesInUtf8() throws IOException {
        byte[] bytes = "\uFEFFid,title\nour-charter,Charter of Our City\n".getBytes(UTF_8);

        assertThat(CatalogueCsv.readInstruments(new ByteArrayInputStream(bytes)))
                .containsExactly(CatalogueEntry.of(CHARTER));
    }

    @Test
    void refusesTablesThatAreTooLong() {
        assertThat(refusal("id,title\n" + " ".repeat(CatalogueCsv.MAX_LENGTH))).hasToString("""
                        1 error:
                          error at 1:1 (the whole document): number of characters of a table must be at most 16,777,216 \
                        - but was: > 16777216 [value.csv-length]""");
    }

    @Test
    void refusesTablesOfTooManyFields() {
        Report report = refusal("id,title\n" + ",\n".repeat(CatalogueCsv.MAX_FIELDS / 2));

        assertThat(report).singleElement().satisfies(problem -> {
            assertThat(problem.getCode()).isEqualTo("value.csv-many");
            assertThat(problem.getPosition()).hasToString("Optional[250001:1]");
        });
    }

    @Test
    void refusesFieldsThatAreTooLong() {
        String longest = "a".repeat(CatalogueCsv.MAX_FIELD_LENGTH);

        assertThat(refusal("id,title\na," + longest + "a\nb," + longest)).hasToString("""
                        1 error:
                          error at 2:3 (the whole document): number of characters of a field must be at most 100,000 \
                        - but was: 100,001 [value.csv-field]""");
    }

    @Test
    void listsAThousandProblemsAndCountsTheOthers() {
        Report report = refusal("id,title\n" + ",\n".repeat(1_000));

        assertThat(report).hasSize(1_000);
        assertThat(report.getMore()).isEqualTo(1_000);
    }

    private static Report refusal(String table) {
        return catchThrowableOfType(InvalidCatalogueException.class, () -> read(table))
                .getReport();
    }

    private static LocalizedText english(String text) {
        return LocalizedText.of("en", text);
    }
}
