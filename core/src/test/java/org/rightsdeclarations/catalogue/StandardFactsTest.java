package org.rightsdeclarations.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rightsdeclarations.term.DateRole;
import org.rightsdeclarations.term.IdentifierScheme;
import org.rightsdeclarations.term.Series;
import org.rightsdeclarations.value.LanguageTag;
import org.rightsdeclarations.value.LocalizedText;
import org.rightsdeclarations.world.Event;
import org.rightsdeclarations.world.Identifier;
import org.rightsdeclarations.world.Instrument;
import org.rightsdeclarations.world.KeyDate;
import org.rightsdeclarations.world.Party;
import org.rightsdeclarations.world.Place;

/** Compares the built-in catalogue with what an independent reader sees in its tables. */
class StandardFactsTest {
    private static final InstrumentCatalogue CATALOGUE = InstrumentCatalogue.standard();

    @ParameterizedTest
    @MethodSource("instruments")
    void holdsEveryCellOfAnInstrument(CSVRecord row) {
        CatalogueEntry<Instrument> entry = CATALOGUE.findById(row.get("id")).orElseThrow();

        assertThat(cells(entry)).isEqualTo(row.toMap());
    }

    @ParameterizedTest
    @MethodSource("editions")
    void holdsEveryCellOfAnEdition(CSVRecord row) {
        CatalogueEntry<Event> entry = CATALOGUE
                .findEdition(Series.WHRCF, Integer.parseInt(row.get("edition")))
                .orElseThrow();

        assertThat(cellsOfEdition(entry)).isEqualTo(row.toMap());
    }

    @Test
    void holdsNothingElse() {
        assertThat(CATALOGUE.getInstruments()).hasSize(33).hasSameSizeAs(instruments());
        assertThat(CATALOGUE.getSeries()).containsExactly(Series.WHRCF);
        assertThat(CATALOGUE.getEditions(Series.WHRCF)).hasSize(10).hasSameSizeAs(editions());
    }

    @Test
    void keepsTheOrderOfTheTables() {
        assertThat(CATALOGUE.getInstruments())
                .extracting(entry -> entry.value().getId().orElseThrow().toString())
                .containsExactlyElementsOf(
                        instruments().stream().map(row -> row.get("id")).toList());
        assertThat(CATALOGUE.getEditions(Series.WHRCF))
                .extracting(entry -> entry.value().getEdition().orElseThrow())
                .isSorted();
    }

    @Test
    void tellsSymbolsOfTheUnitedNationsFromOthers() {
        assertThat(CATALOGUE.getInstruments())
                .flatExtracting(entry -> entry.value().getIdentifiers())
                .filteredOn(identifier -> !identifier.getScheme().equals(IdentifierScheme.UN_SYMBOL))
                .containsExactly(Identifier.of(IdentifierScheme.SYMBOL, "CAB/LEG/67/3 rev. 5"));
    }

    private static Map<String, String> cells(CatalogueEntry<Instrument> entry) {
        Instrument instrument = entry.value();
        assertThat(instrument.getDates())
                .extracting(KeyDate::getRole)
                .doesNotHaveDuplicates()
                .isSubsetOf(DateRole.ADOPTED, DateRole.OPENED_FOR_SIGNATURE, DateRole.IN_FORCE);
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("id", text(instrument.getId()));
        cells.put("title", english(instrument.getTitle()));
        cells.put("acronym", english(instrument.getAcronym()));
        cells.put("symbol", text(only(instrument.getIdentifiers()).map(Identifier::getValue)));
        cells.put("adopted_by", english(only(instrument.getAdopters()).map(Party::getName)));
        cells.put("place", english(only(instrument.getPlaces()).map(Place::getName)));
        cells.put("adopted", date(instrument, DateRole.ADOPTED));
        cells.put("opened_for_signature", date(instrument, DateRole.OPENED_FOR_SIGNATURE));
        cells.put("in_force", date(instrument, DateRole.IN_FORCE));
        cells.putAll(cellsOfSources(entry));
        return cells;
    }

    private static Map<String, String> cellsOfEdition(CatalogueEntry<Event> entry) {
        Event event = entry.value();
        assertThat(event.getSeries()).contains(Series.WHRCF);
        assertThat(event.getName()).isEmpty();
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("edition", String.valueOf(event.getEdition().orElseThrow()));
        cells.put("held", text(event.getHeld()));
        cells.put("place", english(only(event.getPlaces()).map(Place::getName)));
        cells.put("theme", english(event.getTheme()));
        cells.putAll(cellsOfSources(entry));
        return cells;
    }

    private static Map<String, String> cellsOfSources(CatalogueEntry<?> entry) {
        Optional<ConflictingClaim> claim = only(entry.conflictingClaims());
        return Map.of(
                "verified_at", String.join("; ", entry.sources()),
                "conflicting_claim", text(claim),
                "claimed", text(claim.flatMap(ConflictingClaim::date)));
    }

    private static String date(Instrument instrument, DateRole role) {
        return text(KeyDate.find(instrument.getDates(), role));
    }

    private static <T> Optional<T> only(List<T> values) {
        assertThat(values).hasSizeLessThan(2);
        return values.stream().findFirst();
    }

    private static String english(Optional<LocalizedText> text) {
        return text.map(StandardFactsTest::english).orElse("");
    }

    private static String english(LocalizedText text) {
        assertThat(text.getLanguages()).containsExactly(LanguageTag.of("en"));
        return text.toString();
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    private static List<CSVRecord> instruments() {
        return rows("instruments.csv");
    }

    private static List<CSVRecord> editions() {
        return rows("whrcf-editions.csv");
    }

    private static List<CSVRecord> rows(String table) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setCommentMarker('#')
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (InputStream in = Objects.requireNonNull(StandardFactsTest.class.getResourceAsStream(table), table);
                Reader text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return format.parse(text).getRecords();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
