package org.rightsdeclarations.rule.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rightsdeclarations.Declarations.en;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdeclarations.Clause;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.Section;
import org.rightsdeclarations.rule.standard.Findings;
import org.rightsdeclarations.value.Label;
import org.rightsdeclarations.value.LanguageTag;
import org.rightsdeclarations.value.LocalizedText;

class TagRulesTest {
    @ParameterizedTest
    @CsvSource({
        "iw, he",
        "in, id",
        "ji, yi",
        "mo, ro",
        "fre, fr",
        "fra, fr",
        "eng, en",
        "deu, de",
        "ger, de",
        "kor, ko",
        "chi, zh",
        "zho-Hant, zh-Hant",
        "zh-cmn, cmn",
        "EN, en",
        "zh-hant, zh-Hant",
        "en-us, en-US",
        "En, en",
        "eN, en",
        "en-UK, en-GB",
        "en-Latn-UK, en-Latn-GB",
        "en-UK-oxendict, en-GB-oxendict",
        "i-klingon, tlh",
        "en-GB-oed, en-GB-oxendict"
    })
    void suggestsTheCanonicalTag(String tag, String canonical) {
        LocalizedText title = LocalizedText.of(tag, "Title");

        assertThat(Findings.of("tag", declaration(title, title)))
                .containsExactly("warning /title/" + tag + ": the language tag \"" + tag
                        + "\" is not in its usual (canonical) form; write \"" + canonical + "\" [tag.canonical]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "en",
                "fil",
                "haw",
                "cmn",
                "es-419",
                "zh-Hant-TW",
                "sr-Latn",
                "ca-valencia",
                "de-1996",
                "x-dialect",
                "en-u-ca-gregory",
                "zh-min",
                "i-default"
            })
    void acceptsCanonicalTags(String tag) {
        LocalizedText title = LocalizedText.of(tag, "Title");

        assertThat(Findings.of("tag", declaration(title, title))).isEmpty();
    }

    @Test
    void findsATagOfTheAuthenticLanguagesAlone() {
        Declaration declaration = declaration(en("Quay Charter"), en("We agree.")).toBuilder()
                .addAuthenticLanguage(LanguageTag.of("fra"))
                .addAuthenticLanguage(LanguageTag.of("fra"))
                .build();

        assertThat(Findings.of("tag", declaration))
                .singleElement()
                .asString()
                .contains("/authenticLanguages/0", "write \"fr\"");
    }

    @ParameterizedTest
    @CsvSource({"english, en", "jp, ja", "cn, zh", "zh-CHS, zh-Hans", "zh-CHT, zh-Hant", "sr-lat, sr-Latn", "en-EN, en"
    })
    void saysWhatIsMeantByATagThatIsNotRegistered(String tag, String meant) {
        LocalizedText title = LocalizedText.of(tag, "Title");

        assertThat(Findings.of("tag", declaration(title, title)))
                .containsExactly("warning /title/" + tag + ": the language tag \"" + tag
                        + "\" is not registered; write \"" + meant + "\" [tag.unregistered]");
    }

    @Test
    void findsTagsThatAreNotRegisteredWhateverIsMeant() {
        LocalizedText title = LocalizedText.of("lang", "en").and("value", "Quay Charter");

        assertThat(Findings.of("tag", declaration(title, title)))
                .containsExactly(
                        "warning /title/lang: the language tag \"lang\" is not registered; write a tag of the IANA registry, such as \"en\", \"zh-Hant\" or \"es-419\" [tag.unregistered]",
                        "warning /title/value: the language tag \"value\" is not registered; write a tag of the IANA registry, such as \"en\", \"zh-Hant\" or \"es-419\" [tag.unregistered]");
    }

    @ParameterizedTest
    @CsvSource({"kr, 부두 헌장, ko", "kr-KR, 부두 헌장, ko-KR", "tw, 碼頭憲章, zh-Hant", "om, ميثاق الأرصفة, ar"})
    void findsTheCodeOfACountryByTheScript(String tag, String words, String meant) {
        LocalizedText title = LocalizedText.of(tag, words);

        assertThat(Findings.of("tag", declaration(title, title)))
                .containsExactly("warning /title/" + tag + ": the language tag \"" + tag
                        + "\" is that of another language than the text; write \"" + meant + "\" [tag.mistaken]");
        assertThat(Findings.of("language.script", declaration(title, title))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"부두강 ab цд", "부두 漢字"})
    void letsATagBeWhereNoScriptHasMoreThanHalfOfTheLetters(String text) {
        LocalizedText title = LocalizedText.of("kr", text);

        assertThat(Findings.of("tag", declaration(title, title))).isEmpty();
    }

    @Test
    void findsATagBehindManyOthersWhereItIsFirst() {
        LocalizedText many = en("Title");
        for (String tag : "ar de es fr it ko pt ru".split(" ", -1)) {
            many = many.and(tag, "Title");
        }

        assertThat(Findings.of("tag", declaration(many.and("zh-CHS", "标题"), many.and("zh-CHT", "標題"))))
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("warning /title/zh-CHS:"),
                        other -> assertThat(other).startsWith("warning /sections/0/clauses/0/text/zh-CHT:"));
    }

    @ParameterizedTest
    @CsvSource({"ko, kr", "kr, ko"})
    void saysNothingElseOfATextWithAMistakenTag(String inTitle, String inTexts) {
        LocalizedText title = en("Charter of the Riverside Quays").and(inTitle, "강변 부두 이용에 관한 헌장");
        LocalizedText quays = en("We keep the quays open.").and(inTexts, "우리는 부두를 개방한다.");

        assertThat(Findings.of("tag", declaration(title, quays)))
                .singleElement()
                .asString()
                .contains("write \"ko\" [tag.mistaken]");
        assertThat(Findings.of("language", declaration(title, quays))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"kr, Kǝlela kambe", "om, Mirgoota namoomaa", "kr, 1948", "se, Stadga om kajer", "ko, 부두 헌장"})
    void leavesTagsThatTheScriptDoesNotContradict(String tag, String words) {
        LocalizedText title = LocalizedText.of(tag, words);

        assertThat(Findings.of("tag", declaration(title, title))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "en, EN, en",
        "en-US, en-us, en-US",
        "en-GB, en-UK, en-GB",
        "fr, fra, fr",
        "he, iw, he",
        "zh-CHS, zh-Hans, zh-Hans",
        "en, english, en"
    })
    void findsOneLanguageTwiceInATextAndNothingElse(String one, String other, String canonical) {
        LocalizedText text = LocalizedText.of(one, "A charter").and(other, "Another charter");
        LanguageTag first = text.getLanguages().get(0);
        LanguageTag second = text.getLanguages().get(1);

        assertThat(Findings.of("tag", declaration(text, text)))
                .containsExactly("error /title/" + second + ": a text is in one language twice: as \"" + first
                        + "\" and as \"" + second + "\"; such texts: 2; keep one of the two, as \"" + canonical
                        + "\" [tag.twice]");
    }

    @Test
    void findsOneLanguageTwiceInALabel() {
        Label label = Label.of(LocalizedText.of("en", "Article 1").and("EN", "Art. 1"));
        Declaration declaration = Declaration.builder()
                .title(en("Quay Charter"))
                .addSection(Section.builder()
                        .addClause(Clause.builder()
                                .label(label)
                                .text(en("We agree."))
                                .build())
                        .build())
                .build();

        assertThat(Findings.of("tag", declaration))
                .singleElement()
                .asString()
                .contains("/sections/0/clauses/0/label/en", "[tag.twice]");
    }

    @Test
    void leavesLanguagesThatAreNotTheSame() {
        LocalizedText text = LocalizedText.of(Map.of(
                LanguageTag.of("en-GB"),
                "One",
                LanguageTag.of("en-US"),
                "Two",
                LanguageTag.of("zh-Hans"),
                "Three",
                LanguageTag.of("zh-Hant"),
                "Four",
                LanguageTag.of("no"),
                "Five",
                LanguageTag.of("nb"),
                "Six"));

        assertThat(Findings.of("tag", declaration(text, text))).isEmpty();
    }

    @Test
    void correctsTheSpellingWhereEachTextHasOne() {
        Declaration declaration = declaration(LocalizedText.of("EN", "Quay Charter"), en("We agree."));

        assertThat(Findings.of("tag", declaration))
                .singleElement()
                .asString()
                .contains("/title/EN", "write \"en\"", "[tag.canonical]");
        assertThat(Findings.of("language", declaration)).isEmpty();
    }

    @Test
    void leavesTheLocalesOfTheJdk() {
        for (Locale locale : Locale.getAvailableLocales()) {
            if (!locale.equals(Locale.ROOT) && !locale.getVariant().equals("POSIX")) {
                LocalizedText title = LocalizedText.of(locale.toLanguageTag(), "Title");
                assertThat(Findings.of("tag", declaration(title, title))).isEmpty();
            }
        }
    }

    private static Declaration declaration(LocalizedText title, LocalizedText text) {
        return Declaration.builder()
                .title(title)
                .addSection(Section.builder()
                        .addClause(Clause.builder().text(text).build())
                        .build())
                .build();
    }
}
