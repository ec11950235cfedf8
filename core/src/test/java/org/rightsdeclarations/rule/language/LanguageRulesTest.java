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
    void tellsALanguageThatIsMissingInSeveralPlacesOnce() {
        Declaration declaration = declaration(TITLE, BOTH, ENGLISH, ENGLISH, BOTH, ENGLISH);

        assertThat(Findings.of("language", declaration))
                .containsExactly("warning /sections/0/clauses/1/text: the text is missing in French (fr) "
                        + "(the first of 3 such places); add it in French (fr), or list in \"languages\" those that this part has ["
                        + "language.missing]");
    }

    @Test
    void tellsATextThatOneLanguageOnlyHasOnce() {
        LocalizedText title = TITLE.and("ko", "부두 헌장").and("ru", "Хартия причалов");
        LocalizedText all = BOTH.and("ko", "우리는 동의한다.").and("ru", "Мы согласны.");

        assertThat(Findings.of("language", declaration(title, all, ENGLISH, all)))
                .singleElement()
                .asString()
                .startsWith(
                        "warning /sections/0/clauses/1/text: the text is missing in French (fr), Korean (ko) and Russian (ru); ");
    }

    @Test
    void tellsEachOfSeveralLanguagesThatAreMissingHereAndThereOnce() {
        LocalizedText all =
                LocalizedText.of("en", "We meet.").and("fr", "Nous.").and("ko", "모인다.");
        LocalizedText onlyEnglish = LocalizedText.of("en", "We meet.");
        LocalizedText withoutFrench = onlyEnglish.and("ko", "모인다.");
        LocalizedText withoutKorean = onlyEnglish.and("fr", "Nous.");

        assertThat(Findings.of("language", declaration(all, all, withoutFrench, all, onlyEnglish, all, withoutKorean)))
                .hasSize(2)
                .anySatisfy(line -> assertThat(line).contains("in French (fr) (the first of 2 such places)"))
                .anySatisfy(line -> assertThat(line).contains("in Korean (ko) (the first of 2 such places)"));
        assertThat(Findings.of("language", declaration(all, all, withoutFrench, all, onlyEnglish)))
                .as("Korean is missing nowhere else")
                .hasSize(2)
                .anySatisfy(line -> assertThat(line).contains("in French (fr) and Korean (ko);"));
    }

    @Test
    void asksForALanguageThatManyTextsHaveAndTheTitleLacks() {
        LocalizedText more = BOTH.and("ko", "우리는 동의한다.");

        assertThat(Findings.of("language", declaration(TITLE, more, more, BOTH)))
                .singleElement()
                .asString()
                .startsWith("warning /title: the text is missing in Korean (ko) (the first of 2 such places)");
    }

    @Test
    void namesTheFirstOfManyLanguages() {
        LocalizedText title = TITLE;
        for (int i = 10; i < 40; i++) {
            title = title.and("x-lang" + i, "Title " + i);
        }

        assertThat(Findings.of("language", declaration(title, BOTH)))
                .singleElement()
                .asString()
                .contains(
                        "missing in x-lang10, x-lang11, x-lang12, x-lang13, x-lang14, x-lang15, x-lang16, x-lang17, x-lang18, x-lang19, … (30);");
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
                .startsWith("note ");
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

        assertThat(Findings.of("language", declaration(LocalizedText.of("en", "Quay Charter"), more, ENGLISH)))
                .containsExactly(
                        "note /sections/0/clauses/0/text/ko: a text is in Korean (ko), but there is no title in that language; "
                                + "add the title in Korean (ko), or correct the tag [language.not-in-title]");
    }

    @Test
    void findsAuthenticLanguagesWithoutText() {
        Declaration declaration = declaration(LocalizedText.of("en", "Quay Charter"), ENGLISH).toBuilder()
                .addAuthenticLanguage(LanguageTag.of("en"))
                .addAuthenticLanguage(LanguageTag.of("fr"))
                .build();

        assertThat(Findings.of("language", declaration))
                .containsExactly(
                        "warning /authenticLanguages/1: there is no text in French (fr), which is named as an authentic language; "
                                + "add the text in French (fr), or remove \"fr\" from \"authenticLanguages\" [language.authentic-absent]");
    }

    @Test
    void findsAuthenticLanguagesWithoutTitle() {
        Declaration declaration = declaration(LocalizedText.of("en", "Quay Charter"), BOTH).toBuilder()
                .addAuthenticLanguage(LanguageTag.of("fr"))
                .build();

        assertThat(Findings.of("language.authentic-title", declaration)).isEmpty();
        assertThat(Findings.of("language", declaration))
                .contains(
                        "warning /authenticLanguages/0: there is no title in French (fr), which is named as an authentic language; "
                                + "add the title in French (fr) [language.authentic-title]");
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
                .containsExactly(
                        "note /title/und: the language tag \"und\" does not say which language the text is in; name the language, such as \"en\" [language.undetermined]");
    }

    @ParameterizedTest
    @CsvSource({
        "ko, Korean (ko), We keep the quays open to all., Latin (Latn)",
        "en, English (en), 우리는 부두를 모두에게 열어 둔다., Hangul (Hang)",
        "en, English (en), Мы держим набережные открытыми., Cyrillic (Cyrl)",
        "sr-Latn, Serbian (sr-Latn), Мы држимо кејове отворене., Cyrillic (Cyrl)",
        "zh-Hant, Chinese (zh-Hant), We keep the quays open to all., Latin (Latn)",
        "ar, Arabic (ar), Мы держим набережные открытыми., Cyrillic (Cyrl)"
    })
    void findsATextInAnotherScript(String language, String name, String text, String script) {
        Declaration declaration = declaration(LocalizedText.of(language, "123"), LocalizedText.of(language, text));

        assertThat(Findings.of("language", declaration))
                .containsExactly("warning /sections/0/clauses/0/text/" + language + ": a text in " + name
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

        assertThat(found).containsOnlyOnce("language.missing /sections/0/clauses/0/text");
    }

    @Test
    void comparesScriptsWhereTheLanguageDoesNotTell() {
        LocalizedText latin = LocalizedText.of("sr", "Držimo kejove otvorene.");
        LocalizedText cyrillic = LocalizedText.of("sr", "Држимо кејове отворене.");
        LocalizedText[] texts = new LocalizedText[12];
        Arrays.fill(texts, latin);
        LocalizedText[] half = texts.clone();
        texts[7] = cyrillic;
        Arrays.fill(half, 6, 12, cyrillic);

        assertThat(Findings.of("language", declaration(latin, texts)))
                .singleElement()
                .asString()
                .startsWith(
                        "warning /sections/0/clauses/7/text/sr: a text in Serbian (sr) is written in another script: Cyrillic (Cyrl)");
        assertThat(found(declaration(latin, half))).isEmpty();
    }

    @Test
    void comparesScriptsOfALanguageOfWhichNothingIsKnown() {
        LocalizedText latin = LocalizedText.of("tlh", "We keep the quays open.");
        LocalizedText[] texts = new LocalizedText[12];
        Arrays.fill(texts, latin);
        texts[3] = LocalizedText.of("tlh", "Мы держим набережные открытыми.");

        assertThat(found(declaration(latin, texts))).containsExactly("language.script /sections/0/clauses/3/text/tlh");
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
