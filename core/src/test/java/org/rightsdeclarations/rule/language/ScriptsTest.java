package org.rightsdeclarations.rule.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsdeclarations.value.LanguageTag;

class ScriptsTest {
    @ParameterizedTest
    @CsvSource({
        "en, LATN",
        "sr-Cyrl, CYRL",
        "zh-hant-TW, HANI",
        "zh-yue-Hant, HANI",
        "de-1996, LATN",
        "en-x-cyrl, LATN",
        "ar-u-nu-latn, ARAB",
        "sr-latn-x-cyrl, LATN",
        "fuf-Adlm, ADLM",
        "jv-Java, JAVA"
    })
    void goesByTheScriptSubtagAndElseByTheLanguage(String tag, Script script) {
        assertThat(Scripts.of(LanguageTag.of(tag))).first().isEqualTo(script);
    }

    @Test
    void knowsThatASubtagOfOneScriptLeavesNoOther() {
        assertThat(Scripts.of(LanguageTag.of("zh-yue-Hant"))).containsExactly(Script.HANI);
        assertThat(Scripts.of(LanguageTag.of("zh"))).containsExactly(Script.HANI, Script.BOPO);
    }

    @ParameterizedTest
    @CsvSource({"tlh", "en-Zsym"})
    void saysNothingOfWhatItDoesNotKnow(String tag) {
        assertThat(Scripts.of(LanguageTag.of(tag))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"CYRL, \u0400, \u052F", "GREK, \u0370, \u03FF", "HANG, \uAC00, \uD7A3"})
    void holdsTheLettersOfItsRangeFromTheFirstToTheLast(Script script, char first, char last) {
        assertThat(script.mayHold(first)).isTrue();
        assertThat(script.mayHold(last)).isTrue();
        assertThat(script.mayHold((char) (first - 1))).isFalse();
        assertThat(script.mayHold((char) (last + 1))).isFalse();
    }
}
