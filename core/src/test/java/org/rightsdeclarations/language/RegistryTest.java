package org.rightsdeclarations.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegistryTest {
    @Test
    void knowsTheTagsOfEveryLocaleOfTheJdk() {
        assertThat(Locale.getAvailableLocales())
                .hasSizeGreaterThan(700)
                .filteredOn(locale -> !locale.equals(Locale.ROOT))
                .extracting(Locale::toLanguageTag)
                .filteredOn(tag ->
                        !Registry.isRegistered(tag) || !CanonicalTag.of(tag).equals(tag))
                .containsExactly("en-US-POSIX"); // in BCP 47, that is en-US-u-va-posix
    }

    @Test
    void knowsTheLanguagesAndRegionsThatTheJdkKnows() {
        assertThat(Locale.getISOLanguages()).allMatch(Registry.get()::isLanguage);
        assertThat(Locale.getISOCountries())
                .allMatch(country -> Registry.get().isRegion(country.toLowerCase(Locale.ROOT)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "en",
                "yue",
                "zh-yue",
                "zh-Hant-HK",
                "es-419",
                "sl-rozaj-biske-1994",
                "de-CH-1901",
                "ca-valencia",
                "qaa-Qaaa-QM-x-southern",
                "qtz-Qabx-XZ",
                "x-dialect",
                "en-x-anything",
                "en-u-ca-gregory",
                "i-klingon",
                "i-default",
                "zh-min",
                "zh-min-nan",
                "cel-gaulish",
                "art-lojban",
                "eng",
                "fre",
                "in",
                "mo"
            })
    void knowsValidTags(String tag) {
        assertThat(Registry.isRegistered(tag)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jp",
                "lang",
                "value",
                "english",
                "abcdefgh",
                "zzz",
                "zh-chs",
                "sr-lat",
                "en-Abcd",
                "en-EN",
                "en-000",
                "de-2001",
                "de-abcde",
                "qua-Qaby",
                "en-QL"
            })
    void doesNotKnowOthers(String tag) {
        assertThat(Registry.isRegistered(tag)).isFalse();
    }
}
