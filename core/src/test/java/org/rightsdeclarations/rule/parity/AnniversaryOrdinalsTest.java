package org.rightsdeclarations.rule.parity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rightsdeclarations.Declarations.declaration;
import static org.rightsdeclarations.Declarations.en;
import static org.rightsdeclarations.catalogue.Instruments.UDHR;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsdeclarations.Anniversary;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.rule.parity.Numbers.Difference;
import org.rightsdeclarations.rule.standard.Findings;
import org.rightsdeclarations.value.LocalizedText;

class AnniversaryOrdinalsTest {
    private static final String MORE = " The council and the residents of the harbour met and said so on that day.";

    private static List<Difference> compare(String... texts) {
        Translations translations = Texts.of(texts);
        return Numbers.compare(translations.rows().get(0), translations.languages());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | the seventy-fifth anniversary of the Declaration | fr | le soixante-dixième anniversaire de la Déclaration | 70
            en | the seventy-fifth anniversary of the Declaration | ko | 세계인권선언 70주년 | 70
            en | the 75th anniversary of the Declaration          | ko | 세계인권선언 70주년 | 70
            en | the 75th anniversary of the Declaration          | es | el septuagésimo aniversario de la Declaración | 70
            en | the 75th anniversary of the Declaration          | ru | семидесятая годовщина Декларации | 70
            en | the 75th anniversary of the Declaration          | ar | الذكرى السنوية السبعون للإعلان | 70
            en | the 75th anniversary of the Declaration          | zh | 宣言七十周年 | 70
            en | the centenary of the League                      | fr | le cinquantenaire de la Ligue | 50
            fr | le 75e anniversaire de la Déclaration            | es | el 70.º aniversario de la Declaración | 70
            en | the 75th and 30th anniversaries of the two       | fr | les 70e et 30e anniversaires des deux | 70
            """)
    void differ(String language, String text, String otherLanguage, String other, String number) {
        for (String more : List.of("", MORE)) {
            assertThat(compare(language, text + more, otherLanguage, other + more))
                    .singleElement()
                    .matches(found ->
                            List.of(found.number(), found.otherNumber()).contains(number));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | the seventy-fifth anniversary of the Declaration | fr | le 75e anniversaire de la Déclaration
            en | the 75th anniversary of the Declaration          | zh | 宣言七十五周年
            en | the 75th anniversary of the Declaration          | ko | 선언 75주년
            en | the centenary of the League                      | ko | 연맹 100주년
            en | the 75th anniversary of the Declaration          | fr | soixante-dix ans après la Déclaration
            en | the 75th anniversary of the Declaration          | de | der 70. Jahrestag der Erklärung und ein langer Satz dazu
            en | the 75th anniversary of the Declaration          | ru | Десятилетие образования
            en | the 75th anniversary of the Declaration          | ar | بعد مرور سبعين عاما على الإعلان
            en | the 75th and 30th anniversaries                  | ko | 70주년
            en | the 75th and 30th anniversaries                  | ko | 70주년과 25주년
            """)
    void areTheSameOrNotCompared(String language, String text, String otherLanguage, String other) {
        assertThat(compare(language, text + MORE, otherLanguage, other + MORE)).isEmpty();
    }

    @Test
    void areWrongWhereMostLanguagesAgree() {
        assertThat(compare(
                        "en", "the seventieth anniversary of it", "fr", "le 75e anniversaire de cela", "ko", "선언 75주년"))
                .containsExactly(new Difference(0, "70", 1, "75"));
    }

    @Test
    void areComparedWhereOtherLanguagesAreNotRead() {
        assertThat(compare("de", "der Jahrestag", "en", "the 75th anniversary of it", "ko", "선언 70주년"))
                .containsExactly(new Difference(2, "70", 1, "75"));
    }

    @Test
    void areSaidToDifferOnceWhateverIsListed() {
        LocalizedText text = en("On the 75th anniversary of the Universal Declaration of Human Rights")
                .and("ko", "세계인권선언 70주년을 맞아");
        Declaration unlisted = declaration(text);
        Declaration listed =
                unlisted.toBuilder().addAnniversary(Anniversary.of(75, UDHR)).build();

        assertThat(found(unlisted)).containsExactly("[anniversary.unlisted]", "[parity.number]");
        assertThat(found(listed)).containsExactly("[parity.number]");
    }

    private static List<String> found(Declaration declaration) {
        return Stream.of("anniversary", "parity")
                .flatMap(family -> Findings.of(family, declaration).stream())
                .map(line -> line.substring(line.lastIndexOf('[')))
                .toList();
    }
}
