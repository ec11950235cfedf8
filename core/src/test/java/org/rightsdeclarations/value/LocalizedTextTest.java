package org.rightsdeclarations.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdeclarations.problem.InvalidValueException;

class LocalizedTextTest {
    private static final LanguageTag EN = LanguageTag.of("en");
    private static final LanguageTag KO = LanguageTag.of("ko");

    @Test
    void holdsOneLanguage() {
        LocalizedText text = LocalizedText.of("ko", "모든 인간은");

        assertThat(text.getLanguages()).containsExactly(KO);
        assertThat(text.get(KO)).contains("모든 인간은");
        assertThat(text.get(EN)).isEmpty();
        assertThat(text.asMap()).containsExactly(entry(KO, "모든 인간은"));
    }

    @Test
    void holdsSeveralLanguagesInTheOrderOfTheirTags() {
        LocalizedText text = LocalizedText.of("ko", "모든").and("ar", "يولد").and("en", "All");

        assertThat(text.getLanguages()).extracting(LanguageTag::toString).containsExactly("ar", "en", "ko");
        assertThat(text.get(EN)).contains("All");
        assertThat(text.get(LanguageTag.of("ar"))).contains("يولد");
        assertThat(text.asMap().values()).containsExactly("يولد", "All", "모든");
    }

    @Test
    void passesTextsOnInTheOrderOfTheirTags() {
        List<String> seen = new ArrayList<>();

        LocalizedText.of("ko", "모든").forEach((language, text) -> seen.add(language + ":" + text));
        LocalizedText.of("ko", "모든").and("en", "All").forEach((language, text) -> seen.add(language + ":" + text));

        assertThat(seen).containsExactly("ko:모든", "en:All", "ko:모든");
    }

    @Test
    void copiesTheMapItIsMadeOf() {
        Map<LanguageTag, String> texts = new HashMap<>(Map.of(EN, "All", KO, "모든"));
        LocalizedText text = LocalizedText.of(texts);

        texts.clear();

        assertThat(text.getLanguages()).containsExactly(EN, KO);
    }

    @Test
    void changesNothingWhenALanguageIsAdded() {
        LocalizedText one = LocalizedText.of("en", "All");
        LocalizedText two = one.and("ko", "모든");

        LocalizedText three = two.and("fr", "Tous");

        assertThat(one.getLanguages()).hasSize(1);
        assertThat(two.getLanguages()).hasSize(2);
        assertThat(three.getLanguages()).hasSize(3);
    }

    @Test
    void keepsTextsAsGiven() {
        String text = " “Cafe\u0301”\u00A0– \r\n\tcafé \uD83D\uDE00 ";

        assertThat(LocalizedText.of("fr", text).get(LanguageTag.of("fr"))).contains(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\r\n", "\u2003\u3000"})
    void rejectsBlankText(String blank) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> LocalizedText.of("en", blank))
                .satisfies(refusal -> assertThat(refusal.getCode()).isEqualTo("value.text-blank"))
                .withMessageStartingWith("text must not be empty or consist of blanks only - but was: \"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uD800", "\uDC00", "a\uD83D", "\uD83D.", "\uDE00\uD83D", "\uD83D\uD83D\uDE00"})
    void rejectsHalvesOfSurrogatePairs(String text) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> LocalizedText.of("en", text))
                .satisfies(refusal -> assertThat(refusal.getCode()).isEqualTo("value.text"))
                .withMessageStartingWith(
                        "text must not contain a broken character (half of a surrogate pair) - but was: \"")
                .withMessageContaining("\\uD");
    }

    @Test
    void rejectsNoLanguage() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> LocalizedText.of(Map.of()))
                .withMessage("text must have at least one language - but was: \"{}\"");
    }

    @Test
    void rejectsBadTextsOfAMap() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> LocalizedText.of(Map.of(EN, "All", KO, " ")))
                .withMessage("text must not be empty or consist of blanks only - but was: \"\\u0020\"");
    }

    @Test
    void rejectsALanguageThatIsThereAlready() {
        LocalizedText text = LocalizedText.of("en", "All").and("ko", "모든");

        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> text.and("ko", "또"))
                .satisfies(refusal -> assertThat(refusal.getCode()).isEqualTo("value.text-language"))
                .withMessage("text must not have the same language twice - but was: \"ko\"");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> LocalizedText.of("en", "All").and(EN, "Everyone"))
                .withMessage("text must not have the same language twice - but was: \"en\"");
    }

    @Test
    void rejectsBadLanguages() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> LocalizedText.of("", "All"))
                .withMessage(
                        "language must be a well-formed BCP 47 tag, as in \"en\", \"zh-Hant\" or \"es-419\" - but was: \"\"");
    }

    @Test
    void cannotBeChangedFromOutside() {
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> LocalizedText.of("en", "All").asMap().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() ->
                        LocalizedText.of("en", "All").and("ko", "모든").asMap().clear());
    }

    @ParameterizedTest
    @CsvSource({
        "zh-Hant, zh-Hant",
        "zh-Hant-TW, zh-Hant",
        "zh-TW, zh-Hant",
        "zh-HK, zh-Hant",
        "zh-MO, zh-Hant",
        "zh-Hant-HK, zh-Hant",
        "zh-CN, zh-Hans",
        "zh-SG, zh-Hans",
        "zh-Hans-CN, zh-Hans",
        "zh, zh-Hans",
        "yue, zh-Hant",
        "cmn, zh-Hans",
        "de-AT, de",
        "pt-BR, pt-BR",
        "pt, pt-BR",
        "pt-PT, pt-BR",
        "he, iw",
        "sw, en",
        "und, en",
    })
    void findsTheBestLanguageForALocale(String locale, String found) {
        LocalizedText text = LocalizedText.of("ar", "ar")
                .and("de", "de")
                .and("en", "en")
                .and("iw", "iw")
                .and("pt-BR", "pt-BR")
                .and("zh-Hans", "zh-Hans")
                .and("zh-Hant", "zh-Hant");

        assertThat(text.in(Locale.forLanguageTag(locale))).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({
        "sr, sr-Cyrl",
        "sr-RS, sr-Cyrl",
        "sr-ME, sr-Latn",
        "sr-Latn-RS, sr-Latn",
        "sr-Cyrl-ME, sr-Cyrl",
        "no, nb",
        "no-NO, nb",
        "nb, nb",
        "nb-NO, nb",
        "nn, nn",
        "nn-NO, nn",
        "es, es-419",
        "es-MX, es-419",
        "es-ES, es-ES",
        "pt, pt",
        "pt-AO, pt-PT",
        "pt-BR, pt",
        "zh-TW, zh-Hant-HK",
        "zh-MO, zh-Hant-HK",
        "zh-CN, zh",
        "zh, zh",
        "en-US, EN",
        "EN-us, EN",
        "id, in",
        "in, in",
        "de-CH, de-1996",
        "de-1901, de-1996",
        "de-CH-1996, de-1996",
        "ru-Latn, ru",
        "fa-AF, prs",
        "sl, EN"
    })
    void findsWhatIsWrittenAsTheReaderReads(String locale, String found) {
        LocalizedText text = LocalizedText.of("EN", "EN")
                .and("de-1996", "de-1996")
                .and("es-419", "es-419")
                .and("es-ES", "es-ES")
                .and("in", "in")
                .and("nb", "nb")
                .and("nn", "nn")
                .and("prs", "prs")
                .and("pt", "pt")
                .and("pt-PT", "pt-PT")
                .and("ru", "ru")
                .and("sr-Cyrl", "sr-Cyrl")
                .and("sr-Latn", "sr-Latn")
                .and("zh", "zh")
                .and("zh-Hant-HK", "zh-Hant-HK");

        assertThat(text.in(Locale.forLanguageTag(locale))).isEqualTo(found);
    }

    @Test
    void findsAnotherScriptIfThereIsNothingElse() {
        LocalizedText text = LocalizedText.of("zh-Hans", "Hans").and("en", "en").and("nn", "nn");

        assertThat(text.in(Locale.forLanguageTag("zh-TW"))).isEqualTo("Hans");
        assertThat(text.in(Locale.forLanguageTag("yue-HK"))).isEqualTo("Hans");
        assertThat(text.in(Locale.forLanguageTag("nb"))).isEqualTo("nn");
        assertThat(text.best(Locale.LanguageRange.parse("zh-TW,en;q=0.5"))).isEqualTo("en");
    }

    @Test
    void prefersTheTagAsTheReaderWritesIt() {
        LocalizedText text = LocalizedText.of("en", "small").and("EN", "capital");

        assertThat(text.in(Locale.ENGLISH)).isEqualTo("small");
    }

    @ParameterizedTest
    @CsvSource({
        "'zh-TW,zh;q=0.9,en;q=0.5', TRAD",
        "'fr-CH, fr;q=0.9, pt;q=0.7', PT",
        "'zh-HK', TRAD",
        "'zh-*-TW', TRAD",
        "'sr-*', SRCYRL",
        "'nb,sr-Latn;q=0.4', SRLATN"
    })
    void findsWhatOneOfThePreferencesReads(String acceptLanguage, String found) {
        LocalizedText text = LocalizedText.of("zh-Hans", "SIMPL")
                .and("zh-Hant", "TRAD")
                .and("en", "EN")
                .and("pt", "PT")
                .and("sr-Latn", "SRLATN")
                .and("sr-Cyrl", "SRCYRL");

        assertThat(text.best(Locale.LanguageRange.parse(acceptLanguage))).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({
        "'de;q=0.5,ko', ko",
        "'sw,ko;q=0.1', ko",
        "'*', en-GB",
        "'sw,*;q=0.1', en-GB",
        "'*-KR', en-GB",
        "'ko-KP;q=0', en-GB",
        "'ko;q=0', en-GB",
    })
    void findsTheBestLanguageForPreferences(String acceptLanguage, String found) {
        LocalizedText text = LocalizedText.of("ar", "ar").and("en-GB", "en-GB").and("ko", "ko");

        assertThat(text.best(Locale.LanguageRange.parse(acceptLanguage))).isEqualTo(found);
    }

    @Test
    void fallsBackToTheFirstLanguageWithoutEnglish() {
        LocalizedText text = LocalizedText.of("ko", "모든").and("fr", "Tous");

        assertThat(text.in(Locale.GERMAN)).isEqualTo("Tous");
        assertThat(text.best(List.of())).isEqualTo("Tous");
    }

    @Test
    void findsATextForEveryLocale() {
        LocalizedText text = LocalizedText.of("ar", "ar").and("en", "en").and("x-own", "own");

        assertThat(Locale.getAvailableLocales())
                .allSatisfy(locale -> assertThat(text.in(locale)).isIn("ar", "en"));
        assertThat(text.in(Locale.forLanguageTag("x-own"))).isEqualTo("own");
    }

    @Test
    void fallsBackToTheOnlyLanguage() {
        LocalizedText text = LocalizedText.of("ko", "모든");

        assertThat(text.in(Locale.GERMAN)).isEqualTo("모든");
        assertThat(text.best(List.of())).isEqualTo("모든");
    }

    @Test
    void equalsTheSameTextsHoweverTheyAreMade() {
        LocalizedText text = LocalizedText.of("en", "All").and("ko", "모든");

        assertThat(text)
                .isEqualTo(LocalizedText.of("ko", "모든").and("en", "All"))
                .hasSameHashCodeAs(LocalizedText.of(Map.of(KO, "모든", EN, "All")))
                .isEqualTo(LocalizedText.of(Map.of(KO, "모든", EN, "All")))
                .isNotEqualTo(LocalizedText.of("en", "All"))
                .isNotEqualTo(LocalizedText.of("en", "All").and("ko", "모두"))
                .isNotEqualTo("All");
        assertThat(LocalizedText.of(Map.of(EN, "All"))).isEqualTo(LocalizedText.of("en", "All"));
        assertThat(LocalizedText.of("en", "All")).isNotEqualTo(LocalizedText.of("fr", "All"));
    }

    @Test
    void showsTheTextOfOneLanguage() {
        assertThat(LocalizedText.of("en", "All human beings")).hasToString("All human beings");
    }

    @Test
    void showsTheBeginningsOfSeveralLanguages() {
        LocalizedText text = LocalizedText.of("en", "All human beings are born free and equal in dignity and rights.")
                .and("ko", "모든 인간은")
                .and("fr", "a".repeat(39) + "\uD83D\uDE00");

        assertThat(text)
                .hasToString("{en=All human beings are born free and equal…, fr=" + "a".repeat(39) + "…, ko=모든 인간은}");
    }

    @Test
    void showsOnlyTheFirstFewLanguages() {
        LocalizedText text = LocalizedText.of("aa", "1")
                .and("bb", "2")
                .and("cc", "3")
                .and("dd", "4")
                .and("ee", "5")
                .and("ff", "6")
                .and("gg", "7");

        assertThat(text).hasToString("{aa=1, bb=2, cc=3, dd=4, ee=5, … 2 more}");
    }

    @Test
    void isReducedToOneLanguage() {
        LocalizedText text = LocalizedText.of("en", "Quay").and("zh", "码头").and("zh-Hant", "碼頭");

        assertThat(text.only(LanguageTag.of("zh"))).hasValue(LocalizedText.of("zh", "码头"));
        assertThat(text.only(LanguageTag.of("en"))).hasValue(LocalizedText.of("en", "Quay"));
        assertThat(LocalizedText.of("en", "Quay").only(LanguageTag.of("en"))).hasValue(LocalizedText.of("en", "Quay"));
    }

    @Test
    void isReducedToTheFormsOfALanguageIfItHasNoOther() {
        LocalizedText text = LocalizedText.of("en", "Quay").and("zh-Hans", "码头").and("zh-Hant", "碼頭");

        assertThat(text.only(LanguageTag.of("zh")))
                .hasValue(LocalizedText.of("zh-Hans", "码头").and("zh-Hant", "碼頭"));
        assertThat(text.only(LanguageTag.of("zh-Hant"))).hasValue(LocalizedText.of("zh-Hant", "碼頭"));
    }

    @Test
    void isReducedToNothingInALanguageThatItDoesNotHave() {
        LocalizedText text = LocalizedText.of("en", "Quay").and("frr", "Kai");

        assertThat(text.only(LanguageTag.of("fr"))).isEmpty();
        assertThat(text.only(LanguageTag.of("en-GB"))).isEmpty();
    }

    @Test
    void showsLineBreaksAsOneBlank() {
        assertThat(LocalizedText.of("en", "All human\n\n beings"))
                .asString()
                .doesNotContain("\n")
                .startsWith("All human ")
                .endsWith(" beings");
    }

    @Test
    void isOrderedByLanguageAndText() {
        LocalizedText both = LocalizedText.of("en", "a").and("ko", "가");
        List<LocalizedText> sorted = List.of(
                LocalizedText.of("en", "a"),
                both,
                LocalizedText.of("en", "a").and("ko", "나"),
                LocalizedText.of("en", "a").and("ko", "나").and("zh", "人"),
                LocalizedText.of("en", "b"),
                LocalizedText.of("ko", "가"));

        assertThat(sorted).isSortedAccordingTo(Comparator.naturalOrder()).doesNotHaveDuplicates();
        assertThat(both).isEqualByComparingTo(LocalizedText.of("ko", "가").and("en", "a"));
    }
}
