package org.rightsdeclarations.rule.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsdeclarations.rule.Passage;
import org.rightsdeclarations.value.LanguageTag;

class ForeignNamesTest {
    @ParameterizedTest
    @CsvSource({
        "zh-Hans, Harborlight 宣言",
        "ar, بيان Harborlight",
        "hi, Harborlight घोषणा",
        "ru, 'Взято из Harbour Policy on Noise, а также из Riverside Charter 2.'",
        "ja, Harbour Policy on NoiseとRiverside Charterから改変。",
        "ja, 例：vHarbour、Night Machine、港のシステム",
        "zh-Hant, 原文出處: https://harbour.example/ & The Quay Initiative 文件以 Riverside Commons License 授權"
    })
    void standBesideWordsOfTheLanguage(String language, String text) {
        assertThat(areNames(language, text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "zh-Hans, Harborlight Spaces",
        "ru, We keep the quays open to all. Причалы",
        "ja, 港 The quays are open and the lamps are lit",
        "ko, Translated by Minji Han of the Riverside Library",
        "en, Quay 港口宣言港口宣言"
    })
    void areNotASentenceNorAloneNorOfAScriptWithoutCapitals(String language, String text) {
        assertThat(areNames(language, text)).isFalse();
    }

    private static boolean areNames(String language, String text) {
        return ForeignNames.areMostOfOtherScripts(new Passage(LanguageTag.of(language), text));
    }
}
