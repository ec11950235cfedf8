package org.rightsdeclarations.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ListResourceBundle;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsdeclarations.problem.Severity;
import org.rightsdeclarations.template.LanguageList;
import org.rightsdeclarations.template.Translations;

class LanguageForTest {
    @ParameterizedTest
    @CsvSource({
        "zh-TW, zh-Hant",
        "zh-HK, zh-Hant",
        "zh-MO, zh-Hant",
        "zh-Hant, zh-Hant",
        "zh-Hant-TW, zh-Hant",
        "zh-Hant-SG, zh-Hant",
        "zh-TW-u-nu-hanidec, zh-Hant",
        "zh, zh",
        "zh-CN, zh",
        "zh-SG, zh",
        "zh-Hans, zh",
        "zh-Hans-HK, zh",
        "pt-BR, pt",
        "de-AT, de",
        "fr-CA, fr",
        "ar-EG, ar",
        "en-GB, und",
        "sv, und",
        "und, und"
    })
    void suitsTheReaderWhateverTheMachineSpeaks(String reader, String language) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.KOREAN);
        try {
            assertThat(Translations.languageFor(Locale.forLanguageTag(reader)))
                    .isEqualTo(Locale.forLanguageTag(language));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void listsLanguagesInTheOrderOfTheirTags() {
        assertThat(Translations.languages())
                .extracting(Locale::toLanguageTag)
                .contains("en", "zh-Hant")
                .isSorted()
                .hasSize(LanguageList.TRANSLATED.size() + 1);
    }

    @Test
    void saysEachScriptOfChineseInItself() {
        assertThat(Severity.WARNING.getName(Locale.forLanguageTag("zh-SG"))).isEqualTo("警告");
        assertThat(Severity.ERROR.getName(Locale.SIMPLIFIED_CHINESE)).isEqualTo("错误");
        assertThat(Severity.ERROR.getName(Locale.TRADITIONAL_CHINESE)).isEqualTo("錯誤");
    }

    @Test
    void takesEnglishAndNotTheMachinesLanguageForWhatABundleLacks() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.KOREAN);
        try {
            assertThat(Translations.texts(
                                    language -> ResourceBundle.getBundle(
                                            "org.rightsdeclarations.rule.standard.rationales", language),
                                    Locale.GERMAN)
                            .apply("numbering.gap.rationale"))
                    .containsPattern("[a-z]{4}");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void takesABundleThatNobodyLoadedForALanguage() {
        ResourceBundle plain = new ListResourceBundle() {
            @Override
            protected Object[][] getContents() {
                return new Object[][] {{"a", "A"}};
            }
        };

        assertThat(Translations.texts(language -> plain, Locale.FRENCH).apply("a"))
                .isEqualTo("A");
    }

    @Test
    void knowsWhatIsWrittenFromRightToLeft() {
        assertThat(Translations.isRightToLeft(Locale.forLanguageTag("fa-IR"))).isTrue();
        assertThat(Translations.isRightToLeft(Locale.forLanguageTag("he"))).isTrue();
        assertThat(Translations.isRightToLeft(Locale.forLanguageTag("az-Arab"))).isTrue();
        assertThat(Translations.isRightToLeft(Locale.forLanguageTag("ar-Latn"))).isFalse();
        assertThat(Translations.isRightToLeft(Locale.KOREAN)).isFalse();
    }
}
