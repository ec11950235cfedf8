package org.rightsdeclarations.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdeclarations.world.Instrument;

class NearTitleTest {
    private static final InstrumentCatalogue CATALOGUE = InstrumentCatalogue.standard();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Univeral Declaration of Human Rights | udhr
                    Universal Decleration of Human Rigths | udhr
                    Convention against Tortur and Other Cruel, Inhumane or Degrading Treatment or Punishment | cat
                    Bejing Declaration and Platform for Action | bdpa
                    Universal Declaration on Human Rights | udhr
                    International Covenant for Civil and Political Rights | iccpr
                    American Convention of Human Rights | achr
                    Declaration of the Right to Development | rtd
                    Convention of the Rights of the Child | crc
                    Universal Declaration of Human Right | udhr
                    Convention on the Rights of Persons with Disability | crpd
                    Convention for the Protection of All Persons from Enforced Disappearances | cped
                    Gwangju Declaration on Human Right City | gwangju-declaration-2011
                    European Charter for the Safeguarding of Human Right in Cities | european-charter-cities
                    United Nations Declaration on the Rights of Indigenous People | undrip
                    Convention on Rights of the Child | crc
                    Convention on the Elimination of Racial Discrimination | icerd
                    Covenant on Economic, Social and Cultural Rights | icescr
                    Declaration on the Rights of Indigenous Peoples | undrip
                    African Charter on Human Rights | achpr
                    UN Convention on the Rights of the Child | crc
                    Universal Declaration of the Human Rights | udhr
                    Universal Declaration of Human Rights, 1948 | udhr
                    International Covenant on Political and Civil Rights | iccpr
                    Asian Charter on Human Rights | asian-human-rights-charter
                    ASEAN Declaration on Human Rights | asean-declaration
                    International Convention on Civil and Political Rights | iccpr
                    American Declaration on the Rights and Duties of Men | american-declaration
                    Vienna Declaration and Program of Action | vdpa
                    Asian Human Rights Charta | asian-human-rights-charter
                    Optional Protocol to the Convention against Torture | opcat
                    Second Optional Protocol to the International Covenant on Civil and Political Rights | iccpr-op2
                    Optional Protocol to the Convention on the Elimination of Discrimination against Women | cedaw-op
                    """)
    void findsWhatWasMeantInSpiteOfASlip(String title, String id) {
        TitleMatch best = CATALOGUE.search(title).get(0);

        assertThat(Found.id(best.entry())).isEqualTo(id);
        assertThat(best.score()).as(best.toString()).isGreaterThanOrEqualTo(TitleMatch.NEAR);
        assertThat(best.isExact()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Universal Declaration on Human Rights",
                "The Convention on the Rights of the Child",
                "Local government and human rights",
                "Vienna Declaration",
                "nothing of this kind",
                ""
            })
    void findsThoseOfALeastScore(String title) {
        for (double least : List.of(TitleMatch.EXACT, TitleMatch.NEAR, 0.5)) {
            assertThat(CATALOGUE.search(title, least))
                    .isEqualTo(CATALOGUE.search(title).stream()
                            .filter(match -> match.score() >= least)
                            .toList());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Transforming our World | agenda-2030
                    International Convention on the Protection of the Rights of All Migrant Workers | icrmw
                    """)
    void findsALongTitleByItsUsualShortForm(String title, String id) {
        TitleMatch best = CATALOGUE.search(title).get(0);

        assertThat(Found.id(best.entry())).isEqualTo(id);
        assertThat(best.score()).as(best.toString()).isBetween(TitleMatch.NEAR, 0.99);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Universal Islamic Declaration of Human Rights",
                "Universal Declaration on Bioethics and Human Rights",
                "Universal Declaration of Linguistic Rights",
                "Declaration on the Elimination of Discrimination against Women",
                "Declaration on the Elimination of All Forms of Racial Discrimination",
                "American Declaration on the Rights of Indigenous Peoples",
                "American Cities Convention on Human Rights",
                "European Covenant on Economic, Social and Cultural Rights",
                "Charter",
                "the Convention",
                "African Convention on the Rights of Persons with Disabilities",
                "Asian Declaration on the Rights of Indigenous Peoples",
                "Agenda 21",
                "Human Rights City Declaration",
                "City of Human Rights Declaration"
            })
    void keepsOtherInstrumentsFurtherAway(String title) {
        List<TitleMatch> matches = CATALOGUE.search(title);

        assertThat(matches)
                .first()
                .satisfies(best -> assertThat(best.score()).as(best.toString()).isLessThan(TitleMatch.NEAR));
    }

    @ParameterizedTest
    @MethodSource("titles")
    void givesTheWholeScoreToTheSameWordsOnly(String title) {
        List<CatalogueEntry<Instrument>> exact = CATALOGUE.findByTitle(title);

        List<TitleMatch> matches = CATALOGUE.search(title);

        assertThat(matches)
                .filteredOn(TitleMatch::isExact)
                .extracting(TitleMatch::entry)
                .containsExactlyElementsOf(exact);
        assertThat(matches).isSorted();
        assertThat(matches).extracting(TitleMatch::entry).doesNotHaveDuplicates();
        assertThat(matches).extracting(TitleMatch::score).allMatch(score -> score > 0 && score <= TitleMatch.EXACT);
    }

    @Test
    void knowsAWordOfWhichThreeLettersInEightAreWrong() {
        assertThat(CATALOGUE.search("Kwangjoo"))
                .extracting(match -> Found.id(match.entry()))
                .containsExactly("gwangju-declaration-2011", "gwangju-principles");
        assertThat(CATALOGUE.search("Kuangjoo")).isEmpty();
    }

    @Test
    void tellsTheTitleThatIsMostAlike() {
        assertThat(CATALOGUE
                        .search("2030 Agenda for sustainable developments")
                        .get(0)
                        .title())
                .isEqualTo("the 2030 Agenda for Sustainable Development");
        assertThat(CATALOGUE.search("Universal Declaration on Human Rights").get(0))
                .hasToString("Universal Declaration of Human Rights (96 %)")
                .satisfies(match -> assertThat(match.score()).isCloseTo(0.96, within(0.005)));
    }

    @Test
    void keepsTheOrderOfTheCatalogueWhereTitlesAreAlike() {
        assertThat(CATALOGUE.search("Local governments and human rights"))
                .extracting(match -> Found.id(match.entry()))
                .startsWith("hrc-24-2", "hrc-27-4", "hrc-33-8", "hrc-39-7", "hrc-45-7", "hrc-51-12", "hrc-57-12");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "the", "\u0000", "\uD800", "\uDC00\uD800", "?!", "of", "qqqq", "人权"})
    void findsNothingWhereNothingIsShared(String title) {
        assertThat(CATALOGUE.search(title).stream().filter(match -> match.score() >= 0.5))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    @Tag("large")
    void isNotSlowedDownByHostileTexts(String text) {
        List<TitleMatch> matches =
                Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> CATALOGUE.search(text));

        assertThat(matches).isEmpty();
        assertThat(CATALOGUE.findByTitle(text)).isEmpty();
        assertThat(CATALOGUE.findBySymbol(text)).isEmpty();
        assertThat(CATALOGUE.findByAcronym(text)).isEmpty();
        assertThat(CATALOGUE.findById(text)).isEmpty();
    }

    private static Stream<String> hostileTexts() {
        return Stream.of(
                "Universal Declaration of Human Rights ".repeat(30_000),
                "a".repeat(100_000),
                "\uD83D".repeat(1_000_000),
                "z".repeat(1000),
                "zz ".repeat(333));
    }

    private static Stream<String> titles() {
        return CATALOGUE.getInstruments().stream()
                .map(entry -> entry.value().getTitle().toString())
                .distinct();
    }
}
