package org.rightsdeclarations.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikelyLanguageTest {
    @ParameterizedTest
    @CsvSource({
        "en, Declaration on the Right to the City",
        "de, Satzung des Vereins der Freunde",
        "es, Declaración de los derechos de las mujeres",
        "pt, Declaração dos direitos das mulheres",
        "fr, Déclaration des droits et des devoirs",
        "ru, Декларация о правах в городе",
        "uk, Декларація про права та обов’язки у місті",
        "ru, Права человека",
        "zh, 世界人权宣言",
        "ja, すべての人は自由である",
        "ko, 세계 인권 선언",
        "ar, الإعلان العالمي"
    })
    void wordsAndLettersTellALanguage(String language, String text) {
        assertThat(LikelyLanguage.of(text, null)).contains(language);
    }

    @ParameterizedTest
    @CsvSource({
        "fr, Bureau décidé.",
        "fr, Le bureau décide.",
        "de, Satzung",
        "gl, Declaración dos dereitos das mulleres",
        "fa, اعلامیه",
        "ja, 人権宣言",
        "uk, Права людини",
        "sw, Haki za binadamu"
    })
    void aTextIsInTheLanguageOfItsDocumentIfItMayBe(String own, String text) {
        assertThat(LikelyLanguage.of(text, own)).contains(own);
    }

    @ParameterizedTest
    @CsvSource({
        "fr, de, Der Vorstand entscheidet.",
        "de, fr, Les droits des femmes et des hommes.",
        "fr, ko, 인권 선언",
        "en, ko, (a) 부두를 연다.",
        "ko, en, The board decides."
    })
    void aTextMayPlainlyBeInAnotherLanguageThanItsDocument(String own, String language, String text) {
        assertThat(LikelyLanguage.of(text, own)).contains(language);
    }

    @ParameterizedTest
    @CsvSource({"Human Rights", "Statuts de la fédération", "42", "Le bureau"})
    void aFewWordsMayTellNothing(String text) {
        assertThat(LikelyLanguage.of(text, null)).isEmpty();
    }

    @Test
    void noLettersAreOfTheLanguageOfTheirDocument() {
        assertThat(LikelyLanguage.of("", "fr")).contains("fr");
    }
}
