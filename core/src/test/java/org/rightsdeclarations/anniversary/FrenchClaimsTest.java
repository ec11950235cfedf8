package org.rightsdeclarations.anniversary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdeclarations.anniversary.mention.AnniversaryMention;
import org.rightsdeclarations.anniversary.reading.ReadLanguages;
import org.rightsdeclarations.anniversary.reading.words.TextReader;
import org.rightsdeclarations.catalogue.InstrumentCatalogue;
import org.rightsdeclarations.value.LanguageTag;

/** What French texts claim of anniversaries, of what, and what they do not claim. */
class FrenchClaimsTest {
    private static final LanguageTag LANGUAGE = LanguageTag.of("fr");
    private static final AnniversaryReader READER = AnniversaryReader.of(InstrumentCatalogue.standard());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Nous célébrons le 75e anniversaire de la Déclaration universelle des droits de l'homme."
                        + " | 75: Déclaration universelle des droits de l'homme | udhr",
                "En ce 75ème anniversaire de l’adoption de la Déclaration universelle des droits de l’homme, nous"
                        + " | 75: Déclaration universelle des droits de l’homme | udhr",
                "à l'occasion du soixante-quinzième anniversaire de la proclamation de la Déclaration universelle"
                        + " | 75: Déclaration universelle | udhr",
                "Le soixante-dixième anniversaire de la Convention pour la prévention et la répression du crime de"
                        + " génocide | 70: Convention pour la prévention et la répression du crime de génocide |"
                        + " genocide-convention",
                "le trentième anniversaire de la Convention relative aux droits de l’enfant marque une étape"
                        + " | 30: Convention relative aux droits de l’enfant | crc",
                "Le 20e anniversaire de l'entrée en vigueur de la Convention relative aux droits de l'enfant"
                        + " | 20: Convention relative aux droits de l'enfant | crc",
                "au 50ᵉ anniversaire du Pacte international relatif aux droits civils et politiques, les États"
                        + " | 50: Pacte international relatif aux droits civils et politiques | iccpr",
                "les 50e et 75e anniversaires de la Charte des Nations Unies"
                        + " | 50: Charte des Nations Unies ; 75: Charte des Nations Unies | un-charter ; un-charter",
                "le cinquantenaire de la Charte du Port, signée à Brest | 50: Charte du Port | -",
                "pour le centenaire de la Ligue des Phares | 100: Ligue des Phares | -",
                "au bicentenaire de la Déclaration du Port | 200: Déclaration du Port | -",
                "La Déclaration universelle des droits de l'homme fête ses 75 ans."
                        + " | 75: Déclaration universelle des droits de l'homme | udhr",
                "La Convention relative aux droits de l'enfant a fêté ses 30 ans cette année."
                        + " | 30: Convention relative aux droits de l'enfant | crc",
                "Nous marquons les 75 ans de la Déclaration universelle des droits de l'homme"
                        + " | 75: Déclaration universelle des droits de l'homme | udhr",
                "à l'occasion des 60 ans de l'adoption de la Charte sociale européenne"
                        + " | 60: Charte sociale européenne | esc-1961",
                "Il y a 75 ans, l'Assemblée générale adoptait la Déclaration universelle des droits de l'homme."
                        + " | 75: Déclaration universelle des droits de l'homme | udhr",
                "la Déclaration universelle des droits de l'homme, adoptée il y a soixante-quinze ans, reste"
                        + " | 75: Déclaration universelle des droits de l'homme | udhr",
                "la Déclaration universelle des droits de l'homme, dont nous célébrons le 75e anniversaire,"
                        + " | 75: Déclaration universelle des droits de l'homme | udhr",
                "Fidèles à la Déclaration du Port, dont le 40e anniversaire tombe cette année,"
                        + " | 40: Déclaration du Port | -",
                "La Convention relative aux droits de l'enfant célèbre cette année son 35e anniversaire."
                        + " | 35: Convention relative aux droits de l'enfant | crc",
                "Le réseau fête son 10e anniversaire. | 10 | -",
                "le LXXVe anniversaire de la Charte des Nations Unies | 75: Charte des Nations Unies | un-charter",
                "le vingt et unième anniversaire du Pacte du Port | 21: Pacte du Port | -",
                "le vingt-et-unième anniversaire du Pacte du Port | 21: Pacte du Port | -",
                "le quatre-vingtième anniversaire du Pacte du Port | 80: Pacte du Port | -",
                "le quatre-vingt-dix-huitième anniversaire du Pacte du Port | 98: Pacte du Port | -",
                "le soixante et onzième anniversaire du Pacte du Port | 71: Pacte du Port | -",
                "le septante-cinquième anniversaire du Pacte du Port | 75: Pacte du Port | -",
                "le centième anniversaire du Pacte du Port | 100: Pacte du Port | -",
                "le cent cinquantième anniversaire du Pacte du Port | 150: Pacte du Port | -",
                "le 1er anniversaire du Pacte du Port | 1: Pacte du Port | -",
                "le premier anniversaire de la signature du Pacte du Port par les villes | 1: Pacte du Port | -",
                "le 75e (soixante-quinzième) anniversaire du Pacte du Port | 75: Pacte du Port | -",
                "LE 75E ANNIVERSAIRE DE LA DÉCLARATION UNIVERSELLE DES DROITS DE L'HOMME"
                        + " | 75: DÉCLARATION UNIVERSELLE DES DROITS DE L'HOMME | udhr",
                "le 75e anniversaire de la declaration universelle des droits de l'homme"
                        + " | 75: declaration universelle des droits de l'homme | udhr",
                "le 75e anniversaire de la « Déclaration universelle des droits de l’homme »"
                        + " | 75: Déclaration universelle des droits de l’homme | udhr",
                "le soixantième anniversaire de l'adoption, par l'Assemblée générale, de la Convention"
                        + " internationale sur l'élimination de toutes les formes de discrimination raciale | 60:"
                        + " Convention internationale sur l'élimination de toutes les formes de discrimination raciale | icerd",
                "le 60e anniversaire de l'adoption et de la proclamation de la Déclaration universelle des droits de"
                        + " l'homme | 60: Déclaration universelle des droits de l'homme | udhr",
                "Le cinquantième anniversaire de la Charte du Port offre une chance | 50: Charte du Port | -",
                "le 80e anniversaire de la fin de la guerre nous oblige | 80: fin de la guerre | -",
                "le 10e anniversaire de notre Réseau | 10 | -",
                "Les 25e et 75e anniversaires de la Déclaration et du Programme d'action de Vienne et de la"
                        + " Déclaration universelle des droits de l'homme | 25 ; 75 | - ; -",
                "le 40ème anniversaire de la Convention sur l’élimination de toutes les formes de discrimination à"
                        + " l’égard des femmes, | 40: Convention sur l’élimination de toutes les formes de"
                        + " discrimination à l’égard des femmes | cedaw",
                "le 70 e anniversaire de la Convention européenne des droits de l’homme"
                        + " | 70: Convention européenne des droits de l’homme | -",
                "le dixième anniversaire de la Convention relative aux droits des personnes handicapées"
                        + " | 10: Convention relative aux droits des personnes handicapées | crpd",
                "la Convention de 1951 relative au statut des réfugiés fête ses 70 ans"
                        + " | 70: Convention de 1951 relative au statut des réfugiés | refugee-convention",
                "le 20e anniversaire de la Déclaration universelle sur le génome humain, texte"
                        + " | 20: Déclaration universelle sur le génome humain | -",
                "le 70e anniversaire de la Convention de Genève, ce texte | 70: Convention de Genève | -",
                "le 230e anniversaire de la Déclaration des droits de l'homme et du citoyen"
                        + " | 230: Déclaration des droits de l'homme et du citoyen | -",
                "le 60e anniversaire de la Déclaration sur l'élimination de toutes les formes de discrimination"
                        + " raciale | 60: Déclaration sur l'élimination de toutes les formes de discrimination raciale"
                        + " | -",
                "le 20e anniversaire du Protocole facultatif à la Convention relative aux droits de l'enfant"
                        + " | 20: Protocole facultatif à la Convention relative aux droits de l'enfant | -",
                "le 20e anniversaire de la Charte des droits fondamentaux de l'Union européenne"
                        + " | 20: Charte des droits fondamentaux de l'Union européenne | -",
                "le cinquième anniversaire du jour de la libération de la ville"
                        + " | 5: jour de la libération de la ville | -",
                "la Convention relative aux droits de l'enfant, dont on fête le 30e anniversaire de l'adoption"
                        + " | 30: Convention relative aux droits de l'enfant | crc",
            })
    void theSubjectIsWhatIsCelebrated(String text, String mentions, String instruments) {
        List<AnniversaryMention> read = READER.read(LANGUAGE, text);

        assertThat(read.stream().map(AnniversaryMention::toString)).containsExactly(mentions.split(" ; "));
        assertThat(read.stream().map(FrenchClaimsTest::likeliest).collect(Collectors.joining(" ; ")))
                .isEqualTo(instruments);
        assertThat(read).allSatisfy(mention -> assertIsPrinted(mention, text));
    }

    private static String likeliest(AnniversaryMention mention) {
        return mention.candidates().stream()
                .map(match -> match.entry().value().getId().orElseThrow().toString())
                .findFirst()
                .orElse("-");
    }

    private static void assertIsPrinted(AnniversaryMention mention, String text) {
        assertThat(text.substring(mention.phrase().start()))
                .startsWith(mention.phrase().words());
        assertThat(mention.phrase().words()).contains(mention.ordinalWords().words());
        mention.subject()
                .ifPresent(subject -> assertThat(mention.phrase().words()).contains(subject.words()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "au troisième anniversaire du jour où la présente loi entre en vigueur",
                "Un examen débute au cinquième anniversaire de la date d'entrée en vigueur de l'article 3.",
                "au deuxième anniversaire de l'entrée en vigueur de la présente loi, le ministre dépose un rapport",
                "à chaque troisième anniversaire de l'entrée en vigueur du présent règlement",
                "dans l'année qui suit le cinquième anniversaire de la sanction de la loi",
                "avant le dix-huitième anniversaire de naissance de la personne",
                "jusqu'au dix-huitième anniversaire de l'enfant",
                "au vingt-cinquième anniversaire de l'intéressé",
                "Rappelant la Déclaration faite à l'occasion du cinquantième anniversaire de la Ligue du Port,",
                "Réaffirmant la Déclaration à l'occasion du cinquantenaire de la Ligue du Port",
                "telle que la prévoit la Déclaration sur le cinquantième anniversaire de la Ligue du Port",
                "La salle du Centenaire accueille les délégués.",
                "Ils se réunissent au parc du Cinquantenaire.",
                "La rue du Centenaire de la Ligue est fermée.",
                "un arbre centenaire de la cour",
                "Un centenaire de Lyon raconte.",
                "la prescription trentenaire de la dette",
                "Depuis 75 ans, la Déclaration universelle des droits de l'homme nous guide.",
                "depuis soixante-quinze ans de lutte",
                "La peine est de cinq ans de prison.",
                "les cinq ans de prison prévus par la loi",
                "pendant les 75 ans de la Déclaration universelle des droits de l'homme",
                "au cours des 20 ans de la Convention",
                "une période de dix ans de travail",
                "Les enfants âgés de 6 ans à 12 ans",
                "les jeunes de moins de 25 ans de la Ville",
                "Il y a dix ans, nous avons fondé ce réseau.",
                "Il y a trente ans de cela, la ville était petite.",
                "La ville a 800 ans d'histoire.",
                "Le maire fête ses 60 ans.",
                "Le bâtiment a 50 ans.",
                "Marie a 30 ans et vit à Brest.",
                "à la date anniversaire de son adhésion",
                "chaque anniversaire de la Déclaration universelle des droits de l'homme",
                "l'anniversaire de la Déclaration universelle des droits de l'homme",
                "Il aura 18 ans en 2024.",
                "un plan de 5 ans de la Commission",
                "Les 18 ans de mariage donnent droit à une prime.",
                "tous les 4 ans, les États font rapport",
                "tous les cinq ans de la manière prévue",
                "un mandat de quatre ans de la Présidente",
                "dans les dix ans de l'entrée en vigueur du traité",
                "Après dix ans de la présente Convention, un examen a lieu.",
                "les plus de 60 ans de notre Commune",
                "La Convention a vingt articles.",
                "le cent unième anniversaire du jour de la signature",
            })
    void aTimeAnAgeAPlaceOrATitleIsNoClaim(String text) {
        assertThat(READER.read(LANGUAGE, text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "À l'approche du 80e anniversaire de la Charte",
                "avant le 80e anniversaire de la Charte",
                "d'ici au 80e anniversaire de la Charte",
                "jusqu'au 80e anniversaire de la Charte",
                "depuis le 80e anniversaire de la Charte",
                "le prochain 80e anniversaire de la Charte",
                "à la veille du 80e anniversaire de la Charte",
            })
    void anAnniversaryMayBeOfAnotherTime(String text) {
        assertThat(isOfAnotherTime(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "à l'occasion du 80e anniversaire de la Charte",
                "Nous célébrons le 80e anniversaire de la Charte",
                "lors du 80e anniversaire de la Charte",
                "en ce 80e anniversaire de la Charte",
            })
    void anAnniversaryIsOfToday(String text) {
        assertThat(isOfAnotherTime(text)).isFalse();
    }

    private static boolean isOfAnotherTime(String text) {
        TextReader reader = ReadLanguages.readerOf(LANGUAGE).orElseThrow();
        return reader.isOfAnotherTime(text, reader.ordinals(text).get(0));
    }
}
