package org.rightsdeclarations.anniversary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdeclarations.anniversary.mention.AnniversaryMention;
import org.rightsdeclarations.catalogue.InstrumentCatalogue;
import org.rightsdeclarations.value.LanguageTag;

/** What texts claim of anniversaries, what they do not, and of what an anniversary is: told by grammar. */
class ClaimsTest {
    private static final AnniversaryReader READER = AnniversaryReader.of(InstrumentCatalogue.standard());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A review begins on the third anniversary of the day on which this section comes into force.",
                "The panel reports before the fifth anniversary of the date of commencement.",
                "On the second anniversary of the commencement of this Part, the Minister shall lay a report.",
                "within one month of each first anniversary of the appointed day",
                "before the first anniversary of coming-into-force day, the Minister may",
                "on the first anniversary of the transfer date",
                "no later than the second anniversary of the commencement date",
                "Recalls the Declaration on the Occasion of the Fiftieth Anniversary of the Port League, adopted on",
                "Reaffirming the Harbour Declaration on the Fiftieth Anniversary of the Port League,",
                "as set out in the Statement on the 60th Anniversary of the Lighthouse Charter",
                "The period ends on the first anniversary of the member\u2019s appointment.",
                "A licence lapses on the second anniversary of the licensee's registration.",
                "Recalling its resolution 60/1 on the fortieth anniversary of the Weir Fund,",
                "Taking note of the report of the Weavers on the fortieth anniversary of the Weir Fund,",
                "Recalls its decision on the observance of the twentieth anniversary of the Weir Fund;",
                "Taking note of the report entitled \u201cSixtieth anniversary of the Mill Charter\u201d,",
                "as decided in \"The sixtieth anniversary of the Mill Charter,\" a resolution",
                "Guided by the Political Declaration of the High-level Meeting on the Tenth Anniversary of the Compact",
            })
    void aTimeLimitOrATitleIsNoClaim(String text) {
        assertThat(READER.read(LanguageTag.of("en"), text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ko | 이 법 시행 3주년이 되는 날까지 보고한다.",
                "ko | 본 조례의 시행 2주년이 되는 날에",
                "ko | 위원의 임명 3주년에 임기가 끝난다.",
                "ar | تنتهي الرخصة في الذكرى السنوية الثالثة ليوم منحها.",
                "ar | تنتهي الولاية في الذكرى السنوية الثالثة لتعيين العضو.",
                "ar | وإذ تشير إلى قرارها 60/1 المعنون \"الذكرى السنوية الستون لميثاق الطاحونة\"،",
                "fr | Rappelant la résolution 60/1 intitulée « Soixantième anniversaire de la Charte du moulin »,",
                "es | Recordando su resolución 60/1, titulada «Sexagésimo aniversario de la Carta del Molino»,",
                "ru | ссылаясь на резолюцию 60/1, озаглавленную «Шестидесятая годовщина Хартии мельниц»,",
                "ru | Полномочия истекают в третью годовщину назначения члена.",
                "zh | 任期在委员任命三周年时届满。",
            })
    void noneOfOtherLanguagesIs(String language, String text) {
        assertThat(READER.read(LanguageTag.of(language), text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ar | الذكرى السنوية الأربعون ليوم الأرض | 40: يوم الأرض",
                "ko | 국민기초생활보장법 시행 20주년을 맞아 | 20: 국민기초생활보장법 시행",
                "fr | le quarantième anniversaire du « Fonds du barrage » | 40: Fonds du barrage",
                "ru | «75-летие» Хартии мельниц | 75: Хартии мельниц",
            })
    void whatIsLikeOneIsAClaim(String language, String text, String mention) {
        assertThat(READER.read(LanguageTag.of(language), text))
                .extracting(AnniversaryMention::toString)
                .containsExactly(mention);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Declaration on the Occasion of the Fiftieth Anniversary of the Port League | 50: Port League",
                "The Harbour Declaration on the 75th Anniversary of the Port League | 75: Port League",
                "We met in the Summit Hall on the 75th Anniversary of the Port League | 75: Port League",
                "The fiftieth anniversary of the Harbour Declaration provides a chance | 50: Harbour Declaration",
                "The 20th anniversary of the Harbour Pact saw many gather | 20: Harbour Pact",
                "the 20th anniversary of the Pact of the Seven Ports brings us here | 20: Pact of the Seven Ports",
                "the 80th anniversary of the end of the war reminds us | 80: end of the war",
                "We honour the Harbour Declaration, whose 79th anniversary we mark | 79: Harbour Declaration",
                "guided by the Harbour Declaration (HD), whose 79th anniversary falls in 2027 | 79: HD",
                "the Universal Declaration of Human Rights, whose 75th anniversary we celebrate"
                        + " | 75: Universal Declaration of Human Rights",
                "the third anniversary of the entry into force of this Convention | 3",
                "On the tenth anniversary of our Network we meet again | 10",
                "the tenth anniversary of the relevant Harbour Pact | 10: relevant Harbour Pact",
                "the tenth anniversary of Transfer Day | 10: Transfer Day",
                "the tenth anniversary of the mayor's garden | 10: mayor's garden",
                "adopts this resolution on the tenth anniversary of the Harbour Pact | 10: Harbour Pact",
                "the council adopted a report, and on the tenth anniversary of the Harbour Pact met | 10: Harbour Pact",
                "\u201cThe tenth anniversary of the Harbour Pact\u201d | 10: Harbour Pact",
                "we call it \u201cthe tenth anniversary\u201d of the Harbour Pact | 10",
                "she said: \u201cThe tenth anniversary of the Harbour Pact is near.\u201d | 10: Harbour Pact",
            })
    void theSubjectIsWhatIsCelebrated(String text, String mention) {
        assertThat(READER.read(LanguageTag.of("en"), text))
                .extracting(AnniversaryMention::toString)
                .containsExactly(mention);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "올해는 항구헌장이 채택된 지 70주년이 되는 해이다. | 70: 항구헌장",
                "올해는 항구헌장 채택 70주년이 되는 해입니다. | 70: 항구헌장",
                "2025년은 등대조약이 발효된 지 20주년이 되는 해로서 | 20: 등대조약",
                "이번 모임은 제45주년 등대의 날을 기념한다. | 45: 등대의 날",
                "우리는 제30주년 항구선언을 맞이하여 | 30: 항구선언",
                "제30주년 기념식을 열었다 | 30",
            })
    void theKoreanSubjectIsWhatIsCelebrated(String text, String mention) {
        assertThat(READER.read(LanguageTag.of("ko"), text))
                .extracting(AnniversaryMention::toString)
                .containsExactly(mention);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Geneva Convention | Geneva Convention",
                "four Geneva Conventions of 1949 | four Geneva Conventions of 1949",
                "Optional Protocol | Optional Protocol",
                "Additional Protocol | Additional Protocol",
                "Convention on Human Rights | Convention on Human Rights",
                "Declaration on Human Rights | Declaration on Human Rights",
                "African Charter | African Charter",
                "Guiding Principles | Guiding Principles",
                "International Covenant | International Covenant",
                "Declaration on the Rights of Peoples | Declaration on the Rights of Peoples",
                "Universal Declaration on Bioethics and Human Rights | Universal Declaration on Bioethics and Human"
                        + " Rights",
                "Universal Declaration of Linguistic Rights | Universal Declaration of Linguistic Rights",
            })
    void theStartOfATitleNamesNoInstrument(String name, String subject) {
        assertThat(READER.read(LanguageTag.of("en"), "the 75th anniversary of the " + name))
                .singleElement()
                .satisfies(mention -> {
                    assertThat(mention).hasToString("75: " + subject);
                    assertThat(mention.candidates()).isEmpty();
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Univeral Declaration of Human Rights",
                "Universal Declaration on Human Right",
                "Universal Declaration",
                "Universal Declaration of 1948",
            })
    void aTitleThatIsNearlyRightNamesAnInstrument(String name) {
        assertThat(READER.read(LanguageTag.of("en"), "the 75th anniversary of the " + name))
                .singleElement()
                .satisfies(mention -> assertThat(mention.candidates()
                                .get(0)
                                .entry()
                                .value()
                                .getId()
                                .toString())
                        .contains("udhr"));
    }
}
