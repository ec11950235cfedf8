package org.rightsdeclarations.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageNameTest {
    @ParameterizedTest
    @CsvSource({
        "en, fr, French (fr)",
        "fr, ar, arabe (ar)",
        "ko, zh-Hant, 중국어(zh-Hant)",
        "zh, fr-CA, 法语（fr-CA）",
        "ru, es, «испанский» (es)"
    })
    void isInTheLanguageOfTheReaderWithTheTagBehind(String reader, String tag, String name) {
        assertThat(LanguageName.ofLanguage(tag, messages(reader))).isEqualTo(name);
    }

    @Test
    void isolatesTheTagWhereThatIsFromLeftToRight() {
        assertThat(LanguageName.ofLanguage("fr", messages("ar"))).isEqualTo("الفرنسية (\u2068fr\u2069)");
    }

    @Test
    void isTheTagAloneIfThereIsNone() {
        assertThat(LanguageName.ofLanguage("qaa-Latn", messages("en"))).isEqualTo("qaa-Latn");
        assertThat(LanguageName.ofScript("Qaaa", messages("ko"))).isEqualTo("Qaaa");
    }

    @ParameterizedTest
    @CsvSource({"en, Cyrl, Cyrillic (Cyrl)", "fr, Arab, arabe (Arab)", "zh, Latn, 拉丁文（Latn）"})
    void namesScriptsInTheSameWay(String reader, String code, String name) {
        assertThat(LanguageName.ofScript(code, messages(reader))).isEqualTo(name);
    }

    private static Messages messages(String reader) {
        return Messages.in(Locale.forLanguageTag(reader));
    }
}
