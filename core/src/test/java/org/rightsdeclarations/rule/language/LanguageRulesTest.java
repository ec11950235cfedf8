package org.rightsdeclarations.rule.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsdeclarations.Clause;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.Section;
import org.rightsdeclarations.problem.Profile;
import org.rightsdeclarations.rule.standard.Findings;
import org.rightsdeclarations.term.PartyKind;
import org.rightsdeclarations.validation.DeclarationValidator;
import org.rightsdeclarations.value.LanguageTag;
import org.rightsdeclarations.value.LocalizedText;
import org.rightsdeclarations.world.Party;

class LanguageRulesTest {
    private static final LocalizedText TITLE =
            LocalizedText.of("en", "Quay Charter").and("fr", "Charte des quais");
    private static final LocalizedText BOTH =
            LocalizedText.of("en", "We agree.").and("fr", "Nous en convenons.");
    private static final LocalizedText ENGLISH = LocalizedText.of("en", "We agree.");
    private static final LocalizedText FRENCH = LocalizedText.of("fr", "Nous en convenons.");

    @Test
    void findsOneGapForTextsSideBySide() {
        Declaration declaration = declaration(TITLE, BOTH, ENGLISH, ENGLISH, BOTH, ENGLISH);

        assertThat(Findings.of("language", declaration))
                .containsExactly(
                        "warning /sections/0/clauses/1/text: from here on, fr is missing in consecutive texts: 2; "
                                + "add the text in fr, list in \"languages\" those that this part has, or remove fr from the title ["
                                + "language.missing]",
                        "warning /sections/0/clauses/4/text: from here on, fr is missing in consecutive texts: 1; "
                                + "add the text in fr, list in \"languages\" those that this part has, or remove fr from the title ["
                                + "language.missing]");
    }

    @Test
    void findsAGapForEachLanguage() {
        assertThat(found(declaration(TITLE, ENGLISH, FRENCH)))
                .containsExactly(
                        "language.missing /sections/0/clauses/0/text", "language.missing /sections/0/clauses/1/text");
    }

    @Test
    void judgesMissingLanguagesOfADraftMoreMildly() {
        DeclarationValidator ofDrafts = DeclarationValidator.standard().withProfile(Profile.DRAFT);

        assertThat(Findings.of("language", declaration(TITLE, ENGLISH), ofDrafts))
                .singleElement()
                .asString()
                .startsWith("info ");
    }

    @Test
    void takesTheOnlyVariantOfALanguageForTheLanguage() {
        LocalizedText title = LocalizedText.of("pt", "Carta do cais");
        LocalizedText brazilian = LocalizedText.of("pt-BR", "Concordamos.");

        assertThat(found(declaration(title, brazilian)))
                .containsExactly("language.not-in-title /sections/0/clauses/0/text/pt-BR");
    }

    @Test
    void asksForEachScriptThatTheTitleHas() {
        LocalizedText title = LocalizedText.of("zh-Hans", "码头宪章").and("zh-Hant", "碼頭憲章");

        assertThat(found(declaration(title, LocalizedText.of("zh-Hans", "我们同意。"))))
                .containsExactly("language.missing /sections/0/clauses/0/text");
    }

    @Test
    void asksForNoTranslationOfNames() {
        Declaration declaration = declaration(TITLE, BOTH).toBuilder()
                .addAdopter(Party.of(PartyKind.PARTICIPANTS, LocalizedText.of("en", "the participants")))
                .build();

        assertThat(found(declaration)).isEmpty();
    }

    @Test
    void findsALanguageThatTheTitleLacksOnce() {
        LocalizedText more = ENGLISH.and("ko", "우리는 동의한다.");

        assertThat(Findings.of("language", declaration(LocalizedText.of("en", "Quay Charter"), more, more)))
                .containsExactly("info /sections/0/clauses/0/text/ko: a text is in ko, but the title is not; "
                        + "add the title in ko, or correct the tag [language.not-in-title]");
    }

    @Test
    void findsAuthenticLanguagesWithoutText() {
        Declaration declaration = declaration(LocalizedText.of("en", "Quay Charter"), ENGLISH).toBuilder()
                .addAuthenticLanguage(LanguageTag.of("en"))
                .addAuthenticLanguage(LanguageTag.of("fr"))
                .build();

        assertThat(Findings.of("language", declaration))
                .containsExactly("warning /authenticLanguages/1: there is no text in the authentic language fr; "
                        + "add the text in fr, or remove fr from authenticLanguages [language.authentic-absent]");
    }

    @Test
    void findsAuthenticLanguagesWithoutTitle() {
        Declaration declaration = declaration(LocalizedText.of("en", "Quay Charter"), BOTH).toBuilder()
                .addAuthenticLanguage(LanguageTag.of("fr"))
                .build();

        assertThat(Findings.of("language.authentic-title", declaration)).isEmpty();
        assertThat(Findings.of("language", declaration))
                .contains("warning /authenticLanguages/0: the title is missing in the authentic language fr; "
                        + "add the title in fr [language.authentic-title]");
    }

    @ParameterizedTest
    @CsvSource({"zh, zh-Hans", "zh-Hans, zh", "zh-Hans-CN, zh", "iw, he"})
    void takesAFormOfAnAuthenticLanguageForTheLanguage(String authentic, String title) {
        Declaration declaration = declaration(LocalizedText.of(title, "Title")).toBuilder()
                .addAuthenticLanguage(LanguageTag.of(authentic))
                .build();

        assertThat(found(declaration)).noneMatch(line -> line.startsWith("language.authentic"));
    }

    @Test
    void findsTextsWithoutLanguage() {
        LocalizedText text = LocalizedText.of("und", "We agree.");

        assertThat(Findings.of("language", declaration(text, text)))
                .containsExactly("info /title/und: und does not say which language the text is in; "
                        + "name the language, such as en [language.undetermined]");
    }

    @Test
    void findsTheSameTextInTwoLanguages() {
        LocalizedText copied =
                LocalizedText.of("en", "We keep the quays open to all.").and("fr", "We keep the quays open to all.");

        assertThat(Findings.of("language", declaration(TITLE, copied)))
                .containsExactly("warning /sections/0/clauses/0/text/fr: the text in fr is the same as the one in en; "
                        + "translate it, or leave it out until it is translated [language.same-text]");
    }

    @ParameterizedTest
    @CsvSource({
        "pt-BR, pt-PT, Mantemos o cais aberto a todos.",
        "en-GB, en-US, We keep the quays open to all.",
        "bs, hr, Obala ostaje otvorena svima.",
        "en, fr, Quay Charter 2023",
        "en, fr, 1234567890 1234567890 1234567890"
    })
    void acceptsTheSameTextWhereItMayBeRight(String one, String other, String text) {
        LocalizedText same = LocalizedText.of(one, text).and(other, text);

        assertThat(found(declaration(same, same))).isEmpty();
    }

    @Test
    void findsATranslationThatIsTooShort() {
        String english = "We keep the quays open to all, by day and by night, in every season of the year.";
        LocalizedText text = LocalizedText.of("en", english).and("fr", "Les quais restent ouverts.");

        assertThat(Findings.of("language", declaration(TITLE, text)))
                .containsExactly("info /sections/0/clauses/0/text/fr: the text in fr has 26 characters, the one in en "
                        + english.length() + "; check that both say the same [language.length]");
    }

    @Test
    void findsTheOneOfManyTranslationsThatIsTooLong() {
        LocalizedText text = LocalizedText.of("en", "We keep it open. ".repeat(3))
                .and("fr", "Il reste ouvert. ".repeat(3))
                .and("es", "Queda abierto. ".repeat(20));

        assertThat(found(declaration(TITLE.and("es", "Carta del muelle"), text)))
                .containsExactly("language.length /sections/0/clauses/0/text/es");
    }

    @Test
    void acceptsThatKoreanIsShorter() {
        LocalizedText title = LocalizedText.of("en", "Quay Charter").and("ko", "부두 헌장");
        LocalizedText text = LocalizedText.of(
                        "en", "We keep the quays open to all, by day and by night, in every season of the year.")
                .and("ko", "우리는 사계절 내내 밤낮으로 부두를 모두에게 열어 둔다.");

        assertThat(found(declaration(title, text))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ko, We keep the quays open to all., Latin",
        "en, 우리는 부두를 모두에게 열어 둔다., Hangul",
        "en, Мы держим набережные открытыми., Cyrillic",
        "sr-Latn, Мы држимо кејове отворене., Cyrillic",
        "zh-Hant, We keep the quays open to all., Latin",
        "ar, Мы держим набережные открытыми., Cyrillic"
    })
    void findsATextInAnotherScript(String language, String text, String script) {
        Declaration declaration = declaration(LocalizedText.of(language, "123"), LocalizedText.of(language, text));

        assertThat(Findings.of("language", declaration))
                .containsExactly("warning /sections/0/clauses/0/text/" + language + ": a text in " + language
                        + " is written in another script: " + script
                        + "; correct the language, or name the script in the tag [language.script]");
    }

    @ParameterizedTest
    @CsvSource({
        "ko, UCLG-CSIPDHR 2030 캠페인을 환영한다.",
        "ko, UCLG 2023",
        "ja, 港は すべての人に 開かれている。",
        "zh, 码头向所有人开放。",
        "vi, Chúng tôi giữ bến cảng luôn mở cửa cho tất cả mọi người.",
        "sr, Држимо кејове отворене.",
        "sr, Držimo kejove otvorene.",
        "kk-Cyrl, Біз айлақты ашық ұстаймыз.",
        "ar, نبقي الأرصفة مفتوحة للجميع.",
        "fa, اسکله‌ها به روی همه باز است.",
        "hi, हम घाट सबके लिए खुले रखते हैं।",
        "th, เราเปิดท่าเรือให้ทุกคน",
        "am, ወደቡን ለሁሉም ክፍት እናደርጋለን።",
        "el, Κρατάμε τις αποβάθρες ανοιχτές.",
        "he, אנו שומרים את הרציפים פתוחים לכול.",
        "hy, Մենք նավամատույցը բաց ենք պահում։",
        "ka, ნავმისადგომი ყველასთვის ღიაა.",
        "tlh, Мы держим набережные открытыми."
    })
    void acceptsTheScriptsOfALanguage(String language, String text) {
        LocalizedText words = LocalizedText.of(language, text);

        assertThat(found(declaration(words, words))).isEmpty();
    }

    @Test
    void acceptsNamesInTheScriptOfTheirOwn() {
        Declaration declaration = declaration(LocalizedText.of("ko", "부두 헌장")).toBuilder()
                .addAdopter(Party.of(PartyKind.PARTICIPANTS, LocalizedText.of("ko", "Raoul Wallenberg Institute")))
                .build();

        assertThat(found(declaration)).isEmpty();
    }

    @Test
    @Tag("large")
    void findsGapsInManyTextsAndManyLanguages() {
        Map<LanguageTag, String> title = new TreeMap<>();
        for (int i = 0; i < 20_000; i++) {
            title.put(LanguageTag.of("en-x-" + i), "Title " + i);
        }
        Clause clause = Clause.of("1.", LocalizedText.of("en-x-0", "We agree."));

        List<String> found = found(Declaration.builder()
                .title(LocalizedText.of(title))
                .addSection(Section.builder()
                        .addAllClauses(Collections.nCopies(20_000, clause))
                        .build())
                .build());

        assertThat(found)
                .filteredOn(line -> line.equals("language.missing /sections/0/clauses/0/text"))
                .hasSize(19_999);
    }

    private static List<String> found(Declaration declaration) {
        return DeclarationValidator.standard()
                .withMaxProblems(Integer.MAX_VALUE)
                .validate(declaration)
                .getProblems()
                .stream()
                .map(problem -> problem.getCode() + " " + problem.getPointer())
                .filter(line -> line.startsWith("language."))
                .toList();
    }

    private static Declaration declaration(LocalizedText title, LocalizedText... texts) {
        List<Clause> clauses = Arrays.stream(texts)
                .map(text -> Clause.builder().text(text).build())
                .toList();
        return Declaration.builder()
                .title(title)
                .addSection(Section.builder().addAllClauses(clauses).build())
                .build();
    }
}
