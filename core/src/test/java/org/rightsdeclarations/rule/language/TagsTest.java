package org.rightsdeclarations.rule.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdeclarations.value.LanguageTag;

class TagsTest {
    private static final Tags TAGS =
            new Tags(List.of(LanguageTag.of("zh-Hans"), LanguageTag.of("fr"), LanguageTag.of("de-CH")));

    @ParameterizedTest
    @CsvSource({"fr, true", "zh-Hans, true", "zh, false", "zh-Hans-CN, false", "en, false"})
    void containTheSameTag(String tag, boolean isContained) {
        assertThat(TAGS.contains(LanguageTag.of(tag))).isEqualTo(isContained);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "zh", "de", "zh-Hans", "zh-Hans-CN", "fr-CA", "fr-Latn-CA"})
    void containAFormThatIsShorterOrLonger(String tag) {
        assertThat(TAGS.containsForm(LanguageTag.of(tag))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-Hant", "f", "frr", "z", "zu", "de-AT", "d", "zhx"})
    void containNoFormOfAnotherLanguageOrScript(String tag) {
        assertThat(TAGS.containsForm(tag)).isFalse();
    }
}
