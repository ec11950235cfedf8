package org.rightsdeclarations.rule.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsdeclarations.rule.Passage;
import org.rightsdeclarations.value.LanguageTag;

class WritingTest {
    @ParameterizedTest
    @CsvSource({
        "ko, Brussels, Latn",
        "en, Роттердам, Cyrl",
        "en, Quay Порты, Cyrl",
        "ko, 항구 Rotterdam, Latn",
        "zh-Hant, ひらがなですからね, Hira",
        "el, ᏣᎳᎩᎦᏬᏂᎯᏍᏗ, Cher",
        "en, ᐃᓄᒃᑎᑐᑦᐅᖃᐅᓯᖅ, Cans"
    })
    void namesTheScriptOfTheMostLettersIfMostDoNotFit(String language, String text, String script) {
        assertThat(Writing.foreignScript(passage(language, text))).contains(script);
    }

    @ParameterizedTest
    @CsvSource({
        "ko, Utrecht",
        "en, Quay Порт",
        "ko, 우리항구 Rotterdam",
        "ko, 12345 67890 12345",
        "tlh, Роттердам",
        "ja, 港はひらかれている",
        "sr-Cyrl-RS, Ротердам"
    })
    void acceptsFewLettersAndTextsOfWhichHalfFits(String language, String text) {
        assertThat(Writing.foreignScript(passage(language, text))).isEmpty();
    }

    private static Passage passage(String language, String text) {
        return new Passage(LanguageTag.of(language), text);
    }
}
