package org.rightsdeclarations.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.Character.UnicodeScript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeantTagTest {
    @ParameterizedTest
    @CsvSource({
        "english, en",
        "English, en",
        "english-UK, en-GB",
        "francais, fr",
        "deutsch, de",
        "korean, ko",
        "jp, ja",
        "jp-JP, ja-JP",
        "cn, zh",
        "cn-Hant, zh-Hant",
        "cz, cs",
        "ua, uk",
        "us, en-US",
        "us-GB, en-GB",
        "chs, zh-Hans",
        "zh-CHS, zh-Hans",
        "zh-cht, zh-Hant",
        "zh-CHT-TW, zh-Hant-TW",
        "zh-simp, zh-Hans",
        "sr-lat, sr-Latn",
        "sr-cyr-RS, sr-Cyrl-RS",
        "sr-latin, sr-Latn",
        "uz-cyrillic, uz-Cyrl",
        "en-EN, en"
    })
    void isFoundForTagsThatAreNotRegistered(String tag, String meant) {
        assertThat(MeantTag.of(tag)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"lang", "value", "text", "zz", "zzz", "en-abcde", "en-Abcd", "zh-abc", "en-ZQ", "english-abcde"})
    void isNotGuessed(String tag) {
        assertThat(MeantTag.of(tag)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "zh_CN, zh-CN",
        "zh_hant_tw, zh-Hant-TW",
        "en_US.UTF-8, en-US",
        "'fr-FR;q=0.8', fr-FR",
        "sr_RS@latin, sr-RS",
        "English (UK), en-GB",
        "Englisch (UK), en-GB",
        "English_(UK), en-GB",
        "Portuguese, pt",
        "Português (BR), pt-BR",
        "ESPAÑOL, es",
        "한국어, ko",
        "العربية, ar",
        "हिन्दी, hi",
        "Simplified Chinese, zh-Hans",
        "Chinese (Traditional), zh-Hant",
        "zh-traditional, zh-Hant",
        "' en', en",
        "en GB, en-GB",
        "en-, en",
        "kor_KR, ko-KR",
        "jp_JP, ja-JP"
    })
    void isFoundForWhatIsNoTag(String written, String meant) {
        assertThat(MeantTag.ofMalformed(written)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "e",
                "123",
                "the English text",
                "English and French",
                "@language",
                "@value",
                "languageCode",
                "en-1",
                "abcd-efg",
                "title in English",
                "\uD800",
                "en-Latn-Latn"
            })
    void isNotGuessedForWhatIsNoTag(String written) {
        assertThat(MeantTag.ofMalformed(written)).isEmpty();
    }

    @Test
    void endsWithALimit() {
        assertThat(MeantTag.ofMalformed("English".repeat(1_000_000))).isEmpty();
    }

    @Test
    void isToldByTheScriptWhereACountryIsWrittenForALanguage() {
        assertThat(MistakenTag.of("kr", UnicodeScript.HANGUL)).contains("ko");
        assertThat(MistakenTag.of("kr-KR", UnicodeScript.HANGUL)).contains("ko-KR");
        assertThat(MistakenTag.of("tw", UnicodeScript.HAN)).contains("zh-Hant");
        assertThat(MistakenTag.of("kr", UnicodeScript.LATIN)).isEmpty();
        assertThat(MistakenTag.of("kr-Hang", UnicodeScript.HANGUL)).isEmpty();
        assertThat(MistakenTag.of("sa", UnicodeScript.DEVANAGARI)).isEmpty();
        assertThat(MistakenTag.of("ko", UnicodeScript.HANGUL)).isEmpty();
    }
}
