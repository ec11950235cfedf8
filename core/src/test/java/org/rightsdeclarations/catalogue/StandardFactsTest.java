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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
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
    @MethodSource("series")
    void holdsEveryCellOfItsEditions(Series series, String table) {
        for (CSVRecord row : rows(table)) {
            CatalogueEntry<Event> entry = CATALOGUE
                    .findEdition(series, Integer.parseInt(row.get("edition")))
                    .orElseThrow();

            assertThat(cellsOfEdition(series, entry)).isEqualTo(row.toMap());
        }
    }

    static Stream<Arguments> series() {
        return Stream.of(
                Arguments.of(Series.WHRCF, "whrcf-editions.csv"),
                Arguments.of(Series.UCLG_WORLD_CONGRESS, "uclg-world-congress-editions.csv"),
                Arguments.of(Series.EUROPEAN_CONFERENCE_CITIES_FOR_HUMAN_RIGHTS, "european-conference-editions.csv"));
    }

    @Test
    void holdsNothingElse() {
        assertThat(CATALOGUE.getInstruments()).hasSize(296).hasSameSizeAs(instruments());
        assertThat(CATALOGUE.getSeries())
                .containsExactlyElementsOf(
                        series().map(arguments -> (Series) arguments.get()[0]).toList());
        assertThat(series())
                .allSatisfy(arguments -> assertThat(
                                CATALOGUE.getEditions((Series) arguments.get()[0]))
                        .hasSameSizeAs(rows((String) arguments.get()[1])));
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
                .allSatisfy(identifier -> assertThat(identifier.getScheme())
                        .isEqualTo(
                                identifier.getValue().startsWith("A/")
                                                || identifier.getValue().startsWith("S/")
                                        ? IdentifierScheme.UN_SYMBOL
                                        : IdentifierScheme.SYMBOL));
    }

    private static Map<String, String> cells(CatalogueEntry<Instrument> entry) {
        Instrument instrument = entry.value();
        assertThat(instrument.getDates())
                .extracting(KeyDate::getRole)
                .doesNotHaveDuplicates()
                .isSubsetOf(DateRole.ADOPTED, DateRole.OPENED_FOR_SIGNATURE, DateRole.IN_FORCE);
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("id", text(instrument.getId()));
        cells.put("title", in("en", instrument.getTitle()));
        for (String language : List.of("ar", "es", "fr", "ko", "ru", "zh")) {
            cells.put("title_" + language, in(language, instrument.getTitle()));
        }
        cells.put("other_names", String.join("|", entry.otherNames()));
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

    private static Map<String, String> cellsOfEdition(Series series, CatalogueEntry<Event> entry) {
        Event event = entry.value();
        assertThat(event.getSeries()).contains(series);
        assertThat(entry.otherNames()).isEmpty();
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
        List<ConflictingClaim> claims = entry.conflictingClaims();
        boolean areDated = claims.stream().anyMatch(claim -> claim.date().isPresent());
        return Map.of(
                "verified_at", String.join("; ", entry.sources()),
                "conflicting_claim", claims.stream().map(ConflictingClaim::text).collect(Collectors.joining("; ")),
                "claimed",
                        areDated
                                ? claims.stream()
                                        .map(claim -> text(claim.date()))
                                        .collect(Collectors.joining("; "))
                                : "");
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

    private static String in(String language, LocalizedText text) {
        return text.get(LanguageTag.of(language)).orElse("");
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
