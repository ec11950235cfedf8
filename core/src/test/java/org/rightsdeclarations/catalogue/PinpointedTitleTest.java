package org.rightsdeclarations.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdeclarations.value.LocalizedText;
import org.rightsdeclarations.world.Instrument;

class PinpointedTitleTest {
    private static final InstrumentCatalogue CATALOGUE = InstrumentCatalogue.standard()
            .with(
                    own("convention-169", "Indigenous and Tribal Peoples Convention (No. 169)"),
                    own("protocol-12", "Protocol No. 12 to the Convention of the Coast"),
                    own("coast", "Convention of the Coast"),
                    own("agenda-21", "Agenda 21"),
                    own("quays-2011", "Quay Declaration 2011"),
                    own("principles", "Basic Principles"),
                    own("annexe", "Charte des quais"),
                    own("carta", "Carta de los muelles"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Convention on the Rights of the Child, article 12 | crc | article 12",
                "Convention on the Rights of the Child, art. 12 | crc | art. 12",
                "Convention on the Rights of the Child article 12 | crc | article 12",
                "Convention on the Rights of the Child, art. 12 (1) (a) | crc | art. 12 (1) (a)",
                "Convention on the Rights of the Child, articles 2 and 3 | crc | articles 2 and 3",
                "Convention on the Rights of the Child, arts. 2-5 and 7 | crc | arts. 2-5 and 7",
                "Convention on the Rights of the Child (CRC), article 12 | crc | article 12",
                "Convention on the Rights of the Child (1989), article 12 | crc | article 12",
                "Convention on the Rights of the Child (CRC) (1989), article 12, paragraph 1 | crc | article 12, paragraph 1",
                "See the Convention on the Rights of the Child, article 12. | crc | article 12",
                "See also Convention on the Rights of the Child, article 12 | crc | article 12",
                "article 12 of the Convention on the Rights of the Child | crc | article 12",
                "the preamble to the Convention on the Rights of the Child | crc | preamble",
                "Articles 2 and 3 of the Convention on the Rights of the Child | crc | Articles 2 and 3",
                "Paragraph 2 of article 12 of the Convention on the Rights of the Child | crc | Paragraph 2 of article 12",
                "Article 12 of the Convention on the Rights of the Child, para. 2 | crc | Article 12, para. 2",
                "Art. 19 ICCPR | iccpr | Art. 19",
                "ICCPR, art. 6 | iccpr | art. 6",
                "UDHR article 25 | udhr | article 25",
                "See the UDHR, article 25 | udhr | article 25",
                "article 25 of the UDHR of 1948 | udhr | article 25",
                "Voir la Charte des quais, art. 3 | annexe | art. 3",
                "Universal Declaration of Human Rights and its preamble | udhr | preamble",
                "Universal Declaration of Human Rights, \u00a7 5 | udhr | \u00a7 5",
                "Universal Declaration on Human Rights, article 25 | udhr | article 25",
                "Convention on the Elimination of All Forms of Discrimination against Women, annex | cedaw | annex",
                "Vienna Declaration and Programme of Action, Part I, para. 18 | vdpa | Part I, para. 18",
                "Vienna Declaration and Programme of Action, I, para. 18 | vdpa | I, para. 18",
                "Vienna Declaration and Programme of Action, sect. II.D, paras. 78\u201382 | vdpa | sect. II.D, paras. 78\u201382",
                "New Urban Agenda, annex, preambular paragraph 3 | new-urban-agenda | annex, preambular paragraph 3",
                "Vienna Declaration and Programme of Action, A/CONF.157/23, para. 5 | vdpa | para. 5",
                "Convention on the Rights of the Child (New York, 20 November 1989), art. 3 | crc | art. 3",
                "Convention on the Rights of the Child, General Assembly resolution 44/25, annex, art. 12 | crc | annex, art. 12",
                "Universal Declaration of Human Rights (adopted 10 December 1948) UNGA Res 217 A(III) (UDHR) art 5"
                        + " | udhr | art 5",
                "Agenda 21, chapter IV | agenda-21 | chapter IV",
                "article 12 of the Convention on the Rights of the Chlid | crc | article 12",
                "article 12 of the Convention on the Right of the Child 1989 | crc | article 12",
                "article 12 of the Convention on the Right of the Child (CRC) (1989) | crc | article 12",
                "article 8 of the Convention on the Rights of Persons with Disability | crpd | article 8",
                "paragraph 5 of the Vienna Declaration (1993) | vdpa | paragraph 5",
                "Quay Declaration 2011, chapter IV | quays-2011 | chapter IV",
                "chapter IV of Agenda 21 | agenda-21 | chapter IV",
                "Declaration on the Rights of the Child, principle 4 | rights-of-child-1959 | principle 4",
                "principle 4 of the Basic Principles | principles | principle 4",
                "Basic Principles, principle 4 | principles | principle 4",
                "Indigenous and Tribal Peoples Convention (No. 169), article 3 | convention-169 | article 3",
                "article 3 of Protocol No. 12 to the Convention of the Coast | protocol-12 | article 3",
                "l'article 3 de la Charte des quais | annexe | article 3",
                "Voir aussi Charte des quais, alin\u00e9a 2 de l'article 3 | annexe | alin\u00e9a 2 de l'article 3",
                "V\u00e9ase la Carta de los muelles, p\u00e1rrafo 4 | carta | p\u00e1rrafo 4",
                "art\u00edculo 12 de la Carta de los muelles | carta | art\u00edculo 12"
            })
    void isFoundAmongOtherWords(String text, String id, String pinpoint) {
        Optional<PinpointedTitle> found = CATALOGUE.findPinpointed(text);

        assertThat(found.map(PinpointedTitleTest::ids)).contains(List.of(id));
        assertThat(found.flatMap(PinpointedTitle::pinpoint)).contains(pinpoint);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Vienna Declaration and Programme of Action (1993) | vdpa",
                "Universal Declaration of Human Rights, 1948 | udhr",
                "Universal Declaration of Human Rights (UDHR) (1948) | udhr",
                "See Universal Declaration of Human Rights | udhr",
                "See, Universal Declaration of Human Rights (1948). | udhr",
                "Convention on the Rights of the Child (resolution 44/25) | crc",
                "Convention on the Rights of the Child, 20 November 1989 | crc",
                "Convention on the Rights of the Child of 20 November 1989 | crc",
                "the Convention on the Rights of the Child adopted on 20 November 1989 | crc",
                "Convention on the Rights of the Child of November 20, 1989 | crc",
                "Universal Declaration of Human Rights of 10 December 1948 | udhr",
                "the 1989 Convention on the Rights of the Child | crc",
                "Convention on the Rights of the Child (New York, 1989) | crc",
                "Convention on the Rights of the Child, 1577 UNTS 3 | crc",
                "Convention on the Rights of the Child, United Nations, Treaty Series, vol. 1577, p. 3 | crc",
                "Universal Declaration of Human Rights (resolution 217 A (III)) | udhr",
                "Universal Declaration of Human Rights, General Assembly resolution 217 A (III), 10 December 1948 | udhr",
                "Vienna Declaration and Programme of Action (A/CONF.157/23) | vdpa"
            })
    void isFoundBesideAYearOrASignalWithoutAPinpoint(String text, String id) {
        Optional<PinpointedTitle> found = CATALOGUE.findPinpointed(text);

        assertThat(found.map(PinpointedTitleTest::ids)).contains(List.of(id));
        assertThat(found.flatMap(PinpointedTitle::pinpoint)).isEmpty();
    }

    @Test
    void isAsLongAsItIsKnown() {
        assertThat(CATALOGUE.findPinpointed("the Universal Declaration of Human Rights of 10 December 1948"))
                .map(PinpointedTitle::title)
                .contains("the Universal Declaration of Human Rights");
    }

    @Test
    void mayBeOneOfSeveralThatAreCalledTheSame() {
        assertThat(CATALOGUE.findPinpointed(
                        "article 3 of the Optional Protocol to the Convention on the Rights of the Child"))
                .hasValueSatisfying(
                        found -> assertThat(ids(found)).containsExactly("crc-opac", "crc-opsc", "crc-opic"));
    }

    @Test
    void isTheOneOfTheYearAmongSeveral() {
        assertThat(CATALOGUE.findPinpointed("Local government and human rights (2013)"))
                .hasValueSatisfying(found -> assertThat(ids(found)).containsExactly("hrc-24-2"));
        assertThat(CATALOGUE.findPinpointed("Local government and human rights (A/HRC/RES/24/2)"))
                .hasValueSatisfying(found -> assertThat(ids(found)).containsExactly("hrc-24-2"));
        assertThat(CATALOGUE.findPinpointed("Local government and human rights (1999)"))
                .hasValueSatisfying(found -> assertThat(ids(found)).hasSizeGreaterThan(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Universal Declaration of Human Rights",
                "the UDHR",
                "Agenda 21",
                "Agenda 22",
                "Indigenous and Tribal Peoples Convention (No. 169)",
                "Indigenous and Tribal Peoples Convention (No. 107)",
                "Protocol No. 12 to the Convention of the Coast",
                "Convention of the Coast, Protocol No. 4",
                "Convention of the Coast (Scotland), 1990",
                "Convention of the Coast, Council of Ministers",
                "Optional Protocol to the Convention on the Rights of the Child",
                "chapter II of the report of the Committee on the Rights of the Child",
                "Code of the Rivers, article 3",
                "Article 8 of the Convention on the Rights of Persons with Disabilities Act 1990",
                "Article 8 of the Convention on the Rights of Persons with Disabilities Act",
                "Convention on the Rights of Persons with Disabilities Act 1990, article 8",
                "art. 8 of the Convention on the Right of Persons with Disability (Scotland) Act 2024",
                "Article 8 of the Convention on the Rights of the Child Implementation Act",
                "article 12",
                "article 12 of the",
                "See also",
                "Basic",
                ", article 3",
                "12, 13, 14"
            })
    void isNotMadeOfWordsThatAreNoPinpoint(String text) {
        assertThat(CATALOGUE.findPinpointed(text)).isEmpty();
    }

    @Test
    void takesNoTimeToBeSoughtInHostileWords() {
        String text = "Universal " + "article 1 ".repeat(99);

        assertThat(CATALOGUE.findPinpointed(text)).isEmpty();
        assertThat(CATALOGUE.findPinpointed("UDHR, " + "article 1 ".repeat(200)))
                .isEmpty();
        assertThat(CATALOGUE.findPinpointed("UDHR, " + "article ".repeat(100) + "1"))
                .isEmpty();
    }

    private static List<String> ids(PinpointedTitle found) {
        return found.entries().stream()
                .map(entry -> entry.value().getId().orElseThrow().toString())
                .toList();
    }

    private static Instrument own(String id, String title) {
        return Instrument.builder().id(id).title(LocalizedText.of("en", title)).build();
    }
}
