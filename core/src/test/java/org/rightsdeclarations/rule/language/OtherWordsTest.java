package org.rightsdeclarations.rule.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsdeclarations.rule.Passage;
import org.rightsdeclarations.value.LanguageTag;
import org.rightsdeclarations.value.LocalizedText;

class OtherWordsTest {
    private static final String ENGLISH = "We keep the quays open to all who live in the town, by day and by night.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Wir halten die Kais offen für alle, die in der Stadt leben, bei Tag und bei Nacht, und für die Gäste der Stadt. | de
            en | Nous gardons les quais ouverts à tous ceux qui vivent dans la ville et à ceux qui sont de passage, le jour et la nuit. | fr
            en | Vi håller kajerna öppna för alla som bor i staden och för dem som är på besök, dag och natt. | sv
            de | We keep the quays open to all who live in the town, by day and by night. | en
            fi | Kravet på bosättning gäller inte den som har fyllt sjutton år och som bor i staden eller vid kajen. | sv
            sk | Přístavní výrobky jsou výrobky, které obsahují lana nebo lodě, které jsou určeny pro přístav nebo pro město. | cs
            pt | Mantenemos los muelles abiertos a todos los que viven en la ciudad y a los que están de paso por el puerto. | es
            es | Mantemos os peiraos abertos a todas as persoas que viven na cidade e tamén ás que están de paso por ela. | gl
            bg | Мы держим набережные открытыми для тех, кто живет в городе или приехал, это право для всех, как и свет для жизни при море. | ru
            el | We keep the quays open to all who live in the town, by day and by night. | en
            """)
    void tellInWhichLanguageATextIs(String said, String text, String language) {
        assertThat(find(said, text).map(OtherWords::language)).contains(language);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | We keep the quays open to all who live in the town, by day and by night.
            en | Declaración de los Derechos y Deberes de las Ciudades y de los Puertos de la Costa
            en | Nous gardons les quais ouverts à tous.
            en | Mantsemos kaj tablo verdis per mondo, sed nur tie kie oni vidis ilin hieraŭ vespere
            nb | Vi holder kaierne åbne for alle, som bor i byen, og for dem, der er på besøg, dag og nat.
            sr | Mi držimo obale otvorene za sve koji žive u gradu, i za one koji su u prolazu, danju i noću.
            ko | We keep the quays open to all who live in the town, by day and by night.
            la | We keep the quays open to all who live in the town, by day and by night.
            de | /* We keep the quays open to all who live in the town, by day and by night. */
            """)
    void tellNothingOfItsOwnLanguageOfNamesShortTextsAndLanguagesThatAreNear(String said, String text) {
        assertThat(find(said, text)).isEmpty();
    }

    @Test
    void areNamedInTheOrderOfTheTextEachOnce() {
        assertThat(find("de", ENGLISH))
                .hasValueSatisfying(
                        found -> assertThat(found.words()).containsExactly("we", "the", "to", "all", "by", "and"));
    }

    @Test
    void mayHaveOneOfItsOwnAmongEight() {
        String text = "Dock quays the and to the and to the and where boats rest until morning comes";

        assertThat(find("de", "nicht " + text)).isPresent();
        assertThat(find("de", "nicht nicht " + text)).isEmpty();
    }

    @Test
    void areThreeDifferentOnesFiveTimesInThirtyWords() {
        String more = " quay".repeat(20);

        assertThat(find("de", "the and to the and" + more)).isPresent();
        assertThat(find("de", "the and to the" + more)).isEmpty();
        assertThat(find("de", "the and the the and" + more)).isEmpty();
        assertThat(find("de", "the and to the and" + " quay".repeat(25))).isPresent();
        assertThat(find("de", "the and to the and" + " quay".repeat(26))).isEmpty();
    }

    @Test
    void areNoSingleLettersAlone() {
        String more = " hameau moulin rivière prairie colline";

        assertThat(find("fr", "z o k z o k do z o k do" + more + more)).isEmpty();
        assertThat(find("fr", "z o k z o k do z ve do by" + more + more)).isPresent();
    }

    @Test
    void areNotLookedForWhereAWordOfTheLanguageTellsIt() {
        String czech = "Přístavní výrobky jsou výrobky, které obsahují lana nebo lodě, které jsou určeny pro přístav";

        assertThat(find("fr", czech)).isPresent();
        assertThat(find("fr", czech + " dans " + czech)).isEmpty();
    }

    @Test
    void areACopyOfATextThatHasHalfOfThem() {
        OtherWords found = find("de", ENGLISH).orElseThrow();
        LocalizedText german = LocalizedText.of("de", ENGLISH);

        assertThat(found.isCopy(ENGLISH, german.and("en-GB", "We keep the quays open to all who come.")))
                .isTrue();
        assertThat(found.isCopy(ENGLISH, german.and("en", "We keep the quays open to all.")))
                .isFalse();
        assertThat(found.isCopy(ENGLISH, german.and("fr", ENGLISH))).isFalse();
    }

    private static Optional<OtherWords> find(String language, String text) {
        return OtherWords.find(new Passage(LanguageTag.of(language), text));
    }
}
