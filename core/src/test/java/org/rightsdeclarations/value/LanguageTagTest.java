package org.rightsdeclarations.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdeclarations.problem.InvalidValueException;

class LanguageTagTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "en",
                "EN",
                "kor",
                "iw",
                "eng",
                "abcd",
                "abcdefgh",
                "zh-Hant",
                "ZH-hant-tw",
                "es-419",
                "zh-yue",
                "zh-cmn-Hans-CN",
                "sgn-abc-def-ghi",
                "sl-rozaj-biske-1994",
                "de-CH-1901",
                "de-1996-scouse",
                "en-a-myext-b-another",
                "ar-u-nu-latn",
                "en-0-ab",
                "de-x-a",
                "x-whatever",
                "X-a-b-12345678",
                "en-a-bbb-x-a-ccc",
                "und-Latn",
                "qaa-Qaaa-QM-x-southern",
                "i-klingon",
                "i-default",
                "I-Default",
                "en-GB-oed",
                "sgn-BE-FR",
                "art-lojban",
                "zh-min-nan",
                "en-x-x",
                "en-x-a-a"
            })
    void keepsWellFormedTags(String tag) {
        assertThat(LanguageTag.of(tag)).hasToString(tag);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "e",
                "x",
                "i",
                "en-",
                "-en",
                "en--GB",
                "en_GB",
                "en GB",
                " en",
                "en\n",
                "abcdefghi",
                "e1",
                "123",
                "한",
                "én",
                "en-é",
                "abcd-efg",
                "abcdefgh-efg",
                "zh-abc-def-ghi-jkl",
                "en-Latn-Latn",
                "en-GB-GB",
                "en-GB-Latn",
                "en-1",
                "en-12",
                "en-abc1",
                "en-a",
                "en-a-b",
                "en-a-x-b",
                "en-x",
                "x-",
                "x-123456789",
                "en-a-bbb-a-ccc",
                "en-a-bbb-A-ccc",
                "de-1996-1996",
                "sl-rozaj-ROZAJ",
                "i-unknown",
                "en-GB-oedx-",
                "a-DE",
                "en-u-",
                "\uD800",
                "en-\uD83D\uDE00"
            })
    void rejectsOtherTags(String tag) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> LanguageTag.of(tag))
                .satisfies(refusal -> assertThat(refusal.getCode()).isEqualTo("value.language"))
                .withMessageStartingWith(
                        "language must be a well-formed BCP 47 tag, as in \"en\", \"zh-Hant\" or \"es-419\"")
                .withMessageContaining(" - but was: \"");
    }

    @Test
    void saysTheRefusedTag() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> LanguageTag.of("en_GB"))
                .withMessage(
                        "language must be a well-formed BCP 47 tag, as in \"en\", \"zh-Hant\" or \"es-419\" - but was: \"en_GB\"");
    }

    @Test
    void saysWhatWasMeantByWhatIsNoTag() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> LanguageTag.of("en_GB"))
                .satisfies(refusal -> assertThat(refusal.getArguments()).containsEntry("meant", "en-GB"));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> LanguageTag.of("English_(UK)"))
                .satisfies(refusal -> assertThat(refusal.getArguments()).containsEntry("meant", "en-GB"));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> LanguageTag.of("English or French"))
                .satisfies(refusal -> assertThat(refusal.getArguments()).doesNotContainKey("meant"));
    }

    @ParameterizedTest
    @CsvSource({
        "en, en",
        "et, et",
        "EN, en",
        "en-us, en-US",
        "eng, en",
        "fre, fr",
        "iw, he",
        "drw, prs",
        "sl-ROZAJ, sl-ROZAJ",
        "no-bok, nb",
        "no-nyn, nn",
        "zh-min, zh-min",
        "zh-min-nan, nan",
        "zh-guoyu, cmn",
        "sgn-BE-FR, sfb",
        "art-lojban, jbo",
        "cel-gaulish, cel-gaulish",
        "english, en",
        "zh-CHS, zh-Hans",
        "lang, lang",
        "sgn-abc-def-ghi, sgn-abc-def-ghi",
        "X-Dialect, x-dialect"
    })
    void isComparedByItsCanonicalForm(String tag, String canonical) {
        assertThat(LanguageTag.of(tag).canonical()).hasToString(canonical);
    }

    @Test
    void isItsOwnCanonicalFormIfItIsWrittenSo() {
        LanguageTag tag = LanguageTag.of("sl-rozaj");

        assertThat(tag.canonical()).isSameAs(tag);
    }

    @Test
    void refusesTagsThatAreTooLongToMeanAnything() {
        String longest = "en-x" + "-subtags".repeat(12);

        assertThat(LanguageTag.of(longest)).hasToString(longest);
        assertThat(longest).hasSize(LanguageTag.MAX_LENGTH);
        assertThat(LanguageTag.find(longest + "a")).isEmpty();
        assertThat(LanguageTag.find("en-x" + "-subtag".repeat(100_000))).isEmpty();
    }

    @Test
    void sharesCommonTags() {
        assertThat(LanguageTag.of("ko")).isSameAs(LanguageTag.of("ko"));
    }

    @ParameterizedTest
    @CsvSource({"en, en", "ZH-Hant, zh", "IN, in", "i-klingon, i", "x-private, x"})
    void knowsThePrimaryLanguage(String tag, String language) {
        assertThat(LanguageTag.of(tag).getLanguage()).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource({"zh-hant-tw, zh-Hant-TW", "iw, he", "es-419, es-419"})
    void convertsToLocales(String tag, String locale) {
        assertThat(LanguageTag.of(tag).toLocale().toLanguageTag()).isEqualTo(locale);
    }

    @Test
    void equalsTagsOfTheSameCase() {
        assertThat(LanguageTag.of("de-AT"))
                .isEqualTo(LanguageTag.of("de-AT"))
                .hasSameHashCodeAs(LanguageTag.of("de-AT"))
                .isNotEqualTo(LanguageTag.of("de-at"))
                .isNotEqualTo("de-AT");
    }

    @Test
    void ordersByTag() {
        assertThat(Stream.of("zh-Hant", "en", "zh", "EN").map(LanguageTag::of).sorted())
                .map(LanguageTag::toString)
                .containsExactly("EN", "en", "zh", "zh-Hant");
    }

    @Test
    void readsTagsUnderTurkishLocale() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        try {
            assertThat(LanguageTag.of("I-DEFAULT").getLanguage()).isEqualTo("i");
            assertThat(LanguageTag.of("IT").getLanguage()).isEqualTo("it");
        } finally {
            Locale.setDefault(before);
        }
    }
}
