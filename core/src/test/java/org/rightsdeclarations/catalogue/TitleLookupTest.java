package org.rightsdeclarations.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdeclarations.value.Iri;
import org.rightsdeclarations.value.LocalizedText;
import org.rightsdeclarations.world.Instrument;

class TitleLookupTest {
    private static final InstrumentCatalogue CATALOGUE = InstrumentCatalogue.standard();

    @ParameterizedTest
    @MethodSource("entries")
    void findsEveryInstrumentByTitle(CatalogueEntry<Instrument> entry) {
        String title = entry.value().getTitle().in(Locale.ENGLISH);

        assertThat(CATALOGUE.findByTitle(title)).contains(entry);
        assertThat(CATALOGUE.findByTitle(title.startsWith("The ") ? title : "the " + title))
                .contains(entry);
        assertThat(CATALOGUE.findByTitle(title.toUpperCase(Locale.ROOT))).contains(entry);
        assertThat(CATALOGUE.findByTitle(withoutPunctuation(title))).contains(entry);
        assertThat(CATALOGUE.findByTitle("  \u201C" + title + "\u201D.")).contains(entry);
    }

    @ParameterizedTest
    @MethodSource("entries")
    void findsEveryInstrumentByTitleAndAcronym(CatalogueEntry<Instrument> entry) {
        entry.value()
                .getAcronym()
                .ifPresent(acronym -> assertThat(CATALOGUE.findByTitle(
                                entry.value().getTitle().in(Locale.ENGLISH) + " (" + acronym + ")"))
                        .containsExactly(entry));
    }

    @ParameterizedTest
    @MethodSource("entries")
    void findsNoOtherThanThoseOfTheSameTitle(CatalogueEntry<Instrument> entry) {
        String title = entry.value().getTitle().in(Locale.ENGLISH);

        assertThat(CATALOGUE.findByTitle(title))
                .allMatch(found -> found.value().getTitle().in(Locale.ENGLISH).equals(title));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "African Charter on Human and Peoples\u2019 Rights | achpr",
                "African Charter on Human and People's Rights | achpr",
                "2030 Agenda for Sustainable Development | agenda-2030",
                "The 2030 Agenda for Sustainable Development | agenda-2030",
                "UN Declaration on the Rights of Indigenous Peoples | undrip",
                "Global Charter Agenda for Human Rights in the City | charter-agenda"
            })
    void findsATitleByTheFormsThatOccur(String title, String id) {
        assertThat(Found.ids(CATALOGUE.findByTitle(title))).containsExactly(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Local government and human rights", "Resolution on local government and human rights"})
    void findsAllResolutionsOfOneTitle(String title) {
        assertThat(Found.ids(CATALOGUE.findByTitle(title)))
                .containsExactly("hrc-24-2", "hrc-27-4", "hrc-33-8", "hrc-39-7", "hrc-45-7", "hrc-51-12", "hrc-57-12");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "the",
                "...",
                "Universal Declaration on Human Rights",
                "Universal Declaration of Human",
                "Declaration of Human Rights",
                "Human Rights Universal Declaration of",
                "Resolution on the Vienna Declaration and Programme of Action"
            })
    void findsNothingByOtherWords(String title) {
        assertThat(CATALOGUE.findByTitle(title)).isEmpty();
    }

    @Test
    void findsATitleInEveryLanguageOfTheInstrument() {
        InstrumentCatalogue catalogue = InstrumentCatalogue.empty()
                .with(titled(LocalizedText.of("ko", "광주 인권도시 선언")
                        .and("fr", "Déclaration de Gwangju sur la ville des droits de l’homme")
                        .and("hi", "मानव अधिकारों की सार्वभौम घोषणा")));

        assertThat(catalogue.findByTitle("광주 인권도시 선언")).hasSize(1);
        assertThat(catalogue.findByTitle("DÉCLARATION DE GWANGJU SUR LA VILLE DES DROITS DE L'HOMME"))
                .hasSize(1);
        assertThat(catalogue.findByTitle("मानव अधिकारों की सार्वभौम घोषणा")).hasSize(1);
    }

    @Test
    void findsAnInstrumentOnceByATitleOfSeveralLanguages() {
        InstrumentCatalogue catalogue = InstrumentCatalogue.empty()
                .with(titled(
                        LocalizedText.of("en", "Charter of Porto Alegre").and("en-GB", "Charter of Porto Alegre")));

        assertThat(catalogue.findByTitle("Charter of Porto Alegre")).hasSize(1);
        assertThat(catalogue.search("Charter of Porto Alegre")).hasSize(1);
    }

    @Test
    void findsATitleWithoutWordsByNothing() {
        InstrumentCatalogue catalogue = InstrumentCatalogue.empty()
                .with(titled(LocalizedText.of("en", "\u2014")))
                .with(titled(LocalizedText.of("en", "Declaration of ".repeat(100))));

        assertThat(catalogue.findByTitle("\u2026")).isEmpty();
        assertThat(catalogue.findByTitle("another ".repeat(1000))).isEmpty();
    }

    private static Instrument titled(LocalizedText title) {
        return Instrument.builder()
                .id(Iri.of("urn:own:" + title.hashCode()))
                .title(title)
                .build();
    }

    private static String withoutPunctuation(String title) {
        return title.replace("'", "").replace(",", "").replace(":", "").replace("-", " ");
    }

    private static List<CatalogueEntry<Instrument>> entries() {
        return CATALOGUE.getInstruments();
    }
}
