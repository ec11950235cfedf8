package org.rightsdeclarations.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdeclarations.term.IdentifierScheme;
import org.rightsdeclarations.value.Iri;
import org.rightsdeclarations.value.LocalizedText;
import org.rightsdeclarations.world.Identifier;
import org.rightsdeclarations.world.Instrument;

class InstrumentLookupTest {
    private static final InstrumentCatalogue CATALOGUE = InstrumentCatalogue.standard();

    @ParameterizedTest
    @MethodSource("entries")
    void findsEveryInstrumentById(CatalogueEntry<Instrument> entry) {
        assertThat(CATALOGUE.findById(Found.id(entry))).containsSame(entry);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "UDHR", "udhr ", "unknown"})
    void findsNothingByAnotherId(String id) {
        assertThat(CATALOGUE.findById(id)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("entries")
    void findsEveryInstrumentByTheSymbolOfTheTable(CatalogueEntry<Instrument> entry) {
        for (Identifier symbol : entry.value().getIdentifiers()) {
            assertThat(CATALOGUE.findBySymbol(symbol.getValue())).contains(entry);
            assertThat(CATALOGUE.findBySymbol(symbol.getValue().toLowerCase(Locale.ROOT)))
                    .contains(entry);
            assertThat(CATALOGUE.findBySymbol("UN Doc. " + symbol.getValue())).contains(entry);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A/RES/217(III) A",
                "A/RES/217 A (III)",
                "A/RES/217(III)",
                "217 A (III)",
                "217A(III)",
                "217 (III)",
                "217 a (iii)",
                "General Assembly resolution 217 A (III)",
                "General Assembly resolution 217 A (III) of 10 December 1948",
                "G.A. Res. 217A (III)",
                "UN Doc. A/RES/217(III)"
            })
    void findsAResolutionOfTheGeneralAssemblyByEachFormOfItsSymbol(String symbol) {
        assertThat(Found.ids(CATALOGUE.findBySymbol(symbol))).containsExactly("udhr");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A/HRC/RES/24/2",
                "a/hrc/res/24/2",
                "HRC/RES/24/2",
                "HRC 24/2",
                "hrc 24/2",
                "24/2",
                "resolution 24/2",
                "Human Rights Council resolution 24/2",
                "human rights council Resolution 24/2",
                "resolution 24/2 of the Human Rights Council",
                "UN Doc. A/HRC/RES/24/2"
            })
    void findsAResolutionOfTheHumanRightsCouncilByEachFormOfItsSymbol(String symbol) {
        assertThat(Found.ids(CATALOGUE.findBySymbol(symbol))).containsExactly("hrc-24-2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "A/HRC/24/2",
                "217 B (III)",
                "217",
                "217 A",
                "217 A (IV)",
                "A/RES/24/2",
                "General Assembly resolution 24/2",
                "A/HRC/RES/217(III) A",
                "A/HRC/RES/2",
                "A/HRC/RES/24/22",
                "A/HRC/RES/24/2/Add.1",
                "A/CONF.157",
                "157/23",
                "Universal Declaration of Human Rights"
            })
    void findsNothingByTheSymbolOfAnotherDocument(String symbol) {
        assertThat(CATALOGUE.findBySymbol(symbol)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"A/RES/2200(XXI) A", "2200 A (XXI)", "2200A(XXI)", "2200(XXI)", "A/RES/2200 A (XXI)"})
    void findsBothCovenantsByTheirSymbol(String symbol) {
        assertThat(Found.ids(CATALOGUE.findBySymbol(symbol))).containsExactly("iccpr", "iccpr-op1", "icescr");
    }

    @ParameterizedTest
    @CsvSource({
        "A/RES/217, udhr",
        "UNGA Res 217A (III), udhr",
        "ETS No. 5, echr",
        "CETS No. 210, istanbul-convention",
        "C169, ilo-c169",
        "ILO C29, ilo-c029",
        "S/RES/1325 (2000), sc-1325",
        "Security Council resolution 1325 (2000), sc-1325",
        "resolution 1325 (2000), sc-1325",
        "OAS Treaty Series A-52, san-salvador",
        "UN Doc A/RES/70/1, agenda-2030"
    })
    void findsAnInstrumentByItsSymbolInTheFormsThatOccur(String symbol, String id) {
        assertThat(Found.ids(CATALOGUE.findBySymbol(symbol))).containsExactly(id);
    }

    @Test
    void findsTheResolutionsOfBothBodiesIfNoneIsNamed() {
        InstrumentCatalogue catalogue = CATALOGUE.with(Instrument.builder()
                .id(Iri.of("ga-24-2"))
                .title(LocalizedText.of("en", "Another resolution"))
                .addIdentifier(Identifier.of(IdentifierScheme.UN_SYMBOL, "A/RES/24/2"))
                .build());

        assertThat(Found.ids(catalogue.findBySymbol("resolution 24/2"))).containsExactly("hrc-24-2", "ga-24-2");
        assertThat(Found.ids(catalogue.findBySymbol("GA resolution 24/2"))).containsExactly("ga-24-2");
        assertThat(Found.ids(catalogue.findBySymbol("HRC resolution 24/2"))).containsExactly("hrc-24-2");
    }

    @ParameterizedTest
    @MethodSource("entries")
    void findsEveryInstrumentByItsAcronymInCapitalOrSmallLetters(CatalogueEntry<Instrument> entry) {
        entry.value().getAcronym().ifPresent(acronym -> {
            String text = acronym.toString();
            assertThat(CATALOGUE.findByAcronym(text)).containsExactly(entry);
            assertThat(CATALOGUE.findByAcronym(text.toUpperCase(Locale.ROOT))).containsExactly(entry);
            assertThat(CATALOGUE.findByAcronym(text.toLowerCase(Locale.ROOT))).containsExactly(entry);
        });
    }

    @ParameterizedTest
    @CsvSource({"'',", "ECRH,", "Universal Declaration of Human Rights,"})
    void findsNothingByAnotherAcronym(String acronym) {
        assertThat(CATALOGUE.findByAcronym(acronym)).isEmpty();
    }

    @Test
    void findsAnInstrumentOnceByAnAcronymOfSeveralLanguages() {
        InstrumentCatalogue catalogue = InstrumentCatalogue.empty()
                .with(Instrument.builder()
                        .id(Iri.of("iccpr"))
                        .title(LocalizedText.of("en", "International Covenant on Civil and Political Rights"))
                        .acronym(LocalizedText.of("en", "ICCPR")
                                .and("es", "PIDCP")
                                .and("pt", "Pidcp"))
                        .build());

        assertThat(catalogue.findByAcronym("PIDCP")).hasSize(1);
        assertThat(catalogue.findByAcronym("iccpr")).hasSize(1);
    }

    private static List<CatalogueEntry<Instrument>> entries() {
        return CATALOGUE.getInstruments();
    }
}
