package org.rightsdeclarations.rule.anniversary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rightsdeclarations.Declarations.declaration;
import static org.rightsdeclarations.Declarations.en;
import static org.rightsdeclarations.catalogue.Instruments.CRC;
import static org.rightsdeclarations.catalogue.Instruments.HRC_24_2;
import static org.rightsdeclarations.catalogue.Instruments.UDHR;
import static org.rightsdeclarations.catalogue.Instruments.VDPA;
import static org.rightsdeclarations.rule.anniversary.AnniversaryTexts.called;
import static org.rightsdeclarations.rule.anniversary.AnniversaryTexts.heldIn;
import static org.rightsdeclarations.rule.anniversary.AnniversaryTexts.ko;
import static org.rightsdeclarations.rule.anniversary.AnniversaryTexts.occurrence;
import static org.rightsdeclarations.rule.anniversary.AnniversaryTexts.stated;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdeclarations.Anniversary;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.rule.standard.Findings;
import org.rightsdeclarations.value.Address;
import org.rightsdeclarations.value.DateRange;
import org.rightsdeclarations.world.Occurrence;

class ContradictedTextTest {
    private static final String FAMILY = "anniversary";

    private static final String BOTH = "The forum coincides with the 75th anniversary of the Universal Declaration of"
            + " Human Rights and the 30th anniversary of the Vienna Declaration and Programme of Action.";

    @Test
    void findsOrdinalsThatAreMixedUp() {
        assertThat(Findings.of(FAMILY, declaration(en(BOTH), stated(30, UDHR), stated(75, VDPA))))
                .containsExactly(
                        "warning /anniversaries/0/ordinal: the text at \"preamble/recital-1\" mentions the 75th anniversary of \"Universal Declaration of Human Rights\", not the 30th; correct whichever is wrong, or give the part of the text that mentions the 30th [anniversary.contradicts-text]",
                        "warning /anniversaries/1/ordinal: the text at \"preamble/recital-1\" mentions the 30th anniversary of \"Vienna Declaration and Programme of Action\", not the 75th; correct whichever is wrong, or give the part of the text that mentions the 75th [anniversary.contradicts-text]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2023 | 70 | in 2023 it is the 75th, as the text says: correct the list
            2028 | 80 | in 2028 it is the 80th, as the list says: correct the text
            2025 | 80 | correct whichever is wrong, or give the part of the text that mentions the 80th
            2022/2023 | 70 | correct whichever is wrong, or give the part of the text that mentions the 70th
            """)
    void saysWhichIsRightIfTheDatesTell(String held, int listed, String suggestion) {
        assertThat(Findings.of(
                        FAMILY,
                        heldIn(
                                held,
                                declaration(
                                        en("On the 75th anniversary of the Universal Declaration of Human Rights"),
                                        stated(listed, UDHR)))))
                .filteredOn(finding -> finding.endsWith("[anniversary.contradicts-text]"))
                .singleElement()
                .asString()
                .contains("; " + suggestion + " [");
    }

    @Test
    void saysNothingOfWhichIsRightOfAnAnniversaryInAnotherYear() {
        Anniversary ofLastYear = Anniversary.builder()
                .ordinal(70)
                .origin(UDHR)
                .year(2018)
                .statedIn(Address.of("preamble/recital-1"))
                .build();

        assertThat(Findings.of(
                        FAMILY,
                        heldIn(
                                "2023",
                                declaration(
                                        en("On the 75th anniversary of the Universal Declaration of Human Rights"),
                                        ofLastYear))))
                .filteredOn(finding -> finding.endsWith("[anniversary.contradicts-text]"))
                .singleElement()
                .asString()
                .contains("; correct whichever is wrong, or ");
    }

    @Test
    void saysWhichIsRightOfWhatTheDocumentDatesItself() {
        Occurrence founding = Occurrence.builder()
                .title(en("Founding of the Port"))
                .date(DateRange.parse("2000"))
                .build();

        assertThat(Findings.of(
                        FAMILY,
                        heldIn(
                                "2025",
                                declaration(
                                        en("On the 25th anniversary of the Founding of the Port"),
                                        stated(20, founding)))))
                .anyMatch(finding -> finding.contains("in 2025 it is the 25th, as the text says: correct the list"));
    }

    @Test
    void saysOnceThatTheTextHasAnotherOrdinal() {
        assertThat(Findings.of(FAMILY, declaration(en(BOTH), stated(74, UDHR), stated(30, VDPA))))
                .singleElement()
                .asString()
                .startsWith("warning /anniversaries/0/ordinal: ")
                .contains(" mentions the 75th anniversary of ", ", not the 74th;");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On the 75th anniversary of the UDHR and the 70th anniversary of the VDPA",
                "On the 75th anniversary of the Universal Declaration on Human Rights and the VDPA's 70th anniversary",
                "On the seventy-fifth anniversary of the “Universal Declaration of Human Rights”",
                "In the year of the Universal Declaration's 75th anniversary",
                "On the 75th and 70th anniversaries of the UDHR and the VDPA"
            })
    void knowsTheInstrumentHoweverItIsCalled(String text) {
        assertThat(Findings.of(FAMILY, declaration(en(text), stated(70, UDHR))))
                .singleElement()
                .asString()
                .contains(" mentions the 75th anniversary of ", ", not the 70th;");
    }

    @Test
    void comparesTheTitleOfAnOriginThatTheCatalogueDoesNotKnow() {
        assertThat(Findings.of(
                        FAMILY,
                        declaration(
                                en("On the 25th anniversary of the Founding of the Port and the 10th anniversary of"
                                        + " the Harbour Charter"),
                                stated(10, occurrence(en("founding of the port"))),
                                stated(25, called("The Harbour Charter")))))
                .hasSize(2)
                .allMatch(line -> line.contains("contradicts-text"));
    }

    @Test
    void readsKorean() {
        assertThat(Findings.of(
                        FAMILY,
                        declaration(
                                ko("세계 인권 선언 75주년과 비엔나 선언 30주년을 맞아"),
                                stated(30, occurrence(ko("세계인권선언"))),
                                stated(75, occurrence(ko("비엔나 선언"))))))
                .containsExactly(
                        "warning /anniversaries/0/ordinal: the text at \"preamble/recital-1\" mentions the 75th anniversary of \"세계인권선언\", not the 30th; correct whichever is wrong, or give the part of the text that mentions the 30th [anniversary.contradicts-text]",
                        "warning /anniversaries/1/ordinal: the text at \"preamble/recital-1\" mentions the 30th anniversary of \"비엔나 선언\", not the 75th; correct whichever is wrong, or give the part of the text that mentions the 75th [anniversary.contradicts-text]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // said as well
                "On the 75th anniversary of the UDHR, after the 70th anniversary of the Universal Declaration",
                "The UDHR's 75th anniversary is to be as its 70th anniversary was.",
                "On the 75th anniversary of the Convention on the Rights of the Child and the 70th of the UDHR",
                // perhaps said
                "On the 70th anniversary of this landmark, and before the 75th anniversary of the UDHR",
                "On the 70th anniversary of the Declaration, and before the 75th anniversary of the UDHR",
                "On the 70th and 75th anniversaries of the UDHR and of everything else",
                "On the 70th anniversary, and before the 75th anniversary of the UDHR",
                "70 years after the UDHR, and five before its 75th anniversary: the 75th anniversary of the UDHR",
                "On this jubilee of the UDHR, and before the 75th anniversary of the UDHR",
                // said of nothing that is known
                "On the 70th anniversary of what was said in Paris",
                "In the 75th year of the UDHR, and the 70th of the forum"
            })
    void isCertainThatNothingThereMeansTheListedOrdinal(String text) {
        assertThat(Findings.of(FAMILY, declaration(en(text), stated(70, UDHR))))
                .noneMatch(line -> line.contains("contradicts-text"));
    }

    @ParameterizedTest
    @CsvSource({"ko, UDHR 75주년을 맞아", "fr, le 75e anniversaire de la Déclaration", "zh, 值此七十五周年之际，回顾第24号决议"})
    void acceptsWhatAnotherLanguageSays(String language, String text) {
        assertThat(Findings.of(
                        FAMILY,
                        declaration(en("On the 70th anniversary of the UDHR").and(language, text), stated(75, UDHR))))
                .noneMatch(line -> line.contains("contradicts-text"));
    }

    @Test
    void acceptsTwoDatesOfOneInstrument() {
        assertThat(Findings.of(
                        FAMILY,
                        declaration(
                                en("On the 30th anniversary of the adoption and the 29th anniversary of the entry into"
                                        + " force of the Convention on the Rights of the Child"),
                                stated(29, CRC),
                                stated(30, CRC))))
                .isEmpty();
    }

    @Test
    void acceptsOneOfSeveralInstrumentsOfOneTitle() {
        assertThat(Findings.of(
                        FAMILY,
                        declaration(
                                en("On the 10th anniversary of the Resolution on local government and human rights"),
                                stated(10, HRC_24_2))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"preamble/recital-2", "section-1", "preamble/chapeau"})
    void leavesAddressesThatLeadNowhereToOthers(String address) {
        Anniversary anniversary =
                stated(30, UDHR).toBuilder().statedIn(Address.of(address)).build();

        assertThat(Findings.of(FAMILY, declaration(en(BOTH), anniversary)))
                .noneMatch(line -> line.contains("contradicts-text"));
    }

    @Test
    void readsAllWordsInsideOfAnAddress() {
        Anniversary anniversary =
                stated(30, UDHR).toBuilder().statedIn(Address.of("preamble")).build();

        assertThat(Findings.of(FAMILY, declaration(en(BOTH), anniversary)))
                .first()
                .asString()
                .contains("the text at \"preamble\" mentions the 75th anniversary of ");
    }

    @Test
    @Tag("large")
    void readsAGreatTextOnceForManyAnniversaries() {
        StringBuilder text = new StringBuilder();
        Anniversary[] anniversaries = new Anniversary[2_000];
        for (int i = 0; i < anniversaries.length; i++) {
            text.append("the 75th anniversary of the UDHR, the 30th anniversary of the VDPA. ".repeat(20));
            anniversaries[i] = stated(30, occurrence(en("UDHR")));
        }
        Declaration declaration = declaration(en(text.toString()), anniversaries);

        assertThat(Findings.of(FAMILY, declaration))
                .filteredOn(line -> line.contains("contradicts-text"))
                .hasSameSizeAs(anniversaries);
    }
}
