package org.rightsdeclarations.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.problem.Problem;
import org.rightsdeclarations.problem.Profile;
import org.rightsdeclarations.problem.Report;
import org.rightsdeclarations.problem.Unchecked;
import org.rightsdeclarations.validation.DeclarationValidator;
import org.rightsdeclarations.value.LocalizedText;

/** Structure and meaning are judged in one call. */
class JudgedReadingTest {
    private static final String GAP = """
            {
              "format": "rights-declaration/1",
              "title": {"en": "Harbour Declaration"},
              "sections": [
                {"clauses": [
                  {"label": "1.", "text": {"en": "We keep the quays open."}},
                  {"label": "3.", "text": {"en": "We keep them lit."}},
                  {"label": "4."}
                ]}
              ]
            }
            """;

    @Test
    void givesProblemsOfRulesTheirPlaceInTheText() {
        assertThat(codes(GAP))
                .containsExactly(
                        "7:17 /sections/0/clauses/1/label numbering.gap",
                        "8:7 /sections/0/clauses/2 structure.empty-provision");
    }

    @Test
    void givesTheDeclarationThatBreaksRulesButThrowsForItsErrors() {
        ReadResult<Declaration> result = DeclarationJson.read(GAP);

        assertThat(result.getValue()).isPresent();
        assertThatExceptionOfType(InvalidDeclarationException.class)
                .isThrownBy(result::orElseThrow)
                .withMessage(result.toString());
    }

    @Test
    void keepsWarningsFromStandingInTheWay() {
        String document =
                GAP.replace("{\"label\": \"4.\"}", "{\"label\": \"4.\", \"text\": {\"en\": \"We keep watch.\"}}");

        ReadResult<Declaration> result = DeclarationJson.read(document);

        assertThat(result.getReport()).extracting(Problem::getCode).containsExactly("numbering.gap");
        assertThat(result.orElseThrow().allClauses()).hasSize(3);
    }

    @Test
    void judgesTheReadablePartOfABrokenDocument() {
        String document = GAP.replace(
                "\"sections\"", "\"dates\": [{\"role\": \"adopted\", \"date\": \"soon\"}],\n  \"sections\"");

        assertThat(codes(document))
                .containsExactly(
                        "4:41 /dates/0/date value.date-range",
                        "8:17 /sections/0/clauses/1/label numbering.gap",
                        "9:7 /sections/0/clauses/2 structure.empty-provision");
    }

    @Test
    void saysWhichRulesWaitUntilTheErrorsAreMended() {
        String half =
                GAP.replace("\"Harbour Declaration\"", "\"Harbour Declaration\", \"fr\": \"Déclaration du port\"");
        String document = half.replace("\"title\"", "\"edition\": 0, \"title\"");

        assertThat(codes(half)).anyMatch(line -> line.endsWith("language.missing"));
        assertThat(codes(document)).noneMatch(line -> line.endsWith("language.missing"));
        assertThat(DeclarationJson.read(half).getReport().getUnchecked())
                .extracting(Unchecked::kind)
                .doesNotContain(Unchecked.Kind.WAITING);
        assertThat(DeclarationJson.read(document).getReport().getUnchecked())
                .contains(new Unchecked(Unchecked.Kind.WAITING, List.of("language.missing")));
    }

    @Test
    void saysWhereItemsStandThoughOthersBeforeThemCouldNotBeRead() {
        String document = GAP.replace("{\"label\": \"1.\"", "7, {\"label\": \"1.\"");

        assertThat(codes(document))
                .containsExactly(
                        "6:7 /sections/0/clauses/0 json.wrong-type",
                        "8:7 /sections/0/clauses/3 structure.empty-provision");
    }

    @Test
    void judgesNothingThatWasNotReadWhole() {
        String document = GAP.replace("{\"label\": \"4.\"}", "{\"label\": \"4.\", \"text\": \"We keep watch.\"}");

        assertThat(codes(document)).containsExactly("8:31 /sections/0/clauses/2/text json.text-without-language");
    }

    @Test
    void judgesADocumentWithoutTitle() {
        String document = GAP.replace("  \"title\": {\"en\": \"Harbour Declaration\"},\n", "");

        assertThat(codes(document))
                .containsExactly(
                        "1:1  identity.no-title",
                        "6:17 /sections/0/clauses/1/label numbering.gap",
                        "7:7 /sections/0/clauses/2 structure.empty-provision");
    }

    @Test
    void judgesWhatStandsBeforeASyntaxError() {
        String document = GAP.replace("Harbour Declaration", "TBD").replace("\"sections\"", "sections");

        assertThat(codes(document)).containsExactly("3:19 /title/en hygiene.placeholder", "4:3  json.syntax-quote");
    }

    @Test
    void findsWhatIsWrongInTheFirstOfTwoMembersOfOneName() {
        String document = GAP.replace(
                "{\"en\": \"Harbour Declaration\"}", "{\"en\": \"TBD\"},\n  \"title\": {\"en\": \"Harbour\"}");

        assertThat(codes(document))
                .startsWith("3:19 /title/en hygiene.placeholder", "4:3 /title json.duplicate-member");
    }

    @Test
    void saysWhereAListStandsThatIsGivenTwice() {
        String document = GAP.replace(
                "\n  ]\n}",
                "\n  ],\n  \"sections\": [\n    {\"clauses\": [{\"label\": \"1.\"}, {\"label\": \"3.\"}, {\"label\": \"4.\"}]}\n  ]\n}");

        assertThat(codes(document))
                .containsExactly(
                        "7:17 /sections/0/clauses/1/label numbering.gap",
                        "8:7 /sections/0/clauses/2 structure.empty-provision",
                        "11:3 /sections json.duplicate-member");
    }

    @Test
    void saysAllInTheLanguageOfTheReader() {
        ReadOptions options = ReadOptions.strict().withLocale(Locale.FRENCH);
        String document = GAP.replace("\"title\"", "\"titel\": 1, \"title\"");

        List<String> french = DeclarationJson.read(document, options).getReport().getProblems().stream()
                .map(Problem::getMessage)
                .toList();

        assertThat(french)
                .hasSize(3)
                .doesNotContainAnyElementsOf(DeclarationJson.read(document).getReport().getProblems().stream()
                        .map(Problem::getMessage)
                        .toList());
    }

    @Test
    void saysTheSameReportInOtherLanguages() {
        String document = GAP.replace("\"title\"", "\"titel\": 1, \"title\"");

        Report english = DeclarationJson.read(document).getReport();

        Report korean = english.in(Locale.KOREAN);
        assertThat(korean).isEqualTo((Object) english);
        assertThat(korean.toString())
                .isEqualTo(DeclarationJson.read(document, ReadOptions.strict().withLocale(Locale.KOREAN))
                        .toString())
                .startsWith("오류 2건, 경고 1건:\n  오류 3:3 /titel: 알 수 없는 필드: “titel”;");
    }

    @Test
    void keepsEveryWordOfALongNameInTheLanguageOfTheReader() {
        String document = GAP.replace("\"title\"", "\"" + "n".repeat(2000) + "\": 1, \"title\"");

        assertThat(DeclarationJson.read(document).getReport().in(Locale.KOREAN).toString())
                .contains("최대 길이(필드 이름): 1,000자 - 입력된 길이: 2,000자");
    }

    @Test
    void tellsPositionsWhateverBecomesOfTheBytes() {
        byte[] bytes = GAP.getBytes(StandardCharsets.UTF_8);
        Report report = DeclarationJson.read(bytes).getReport();

        Arrays.fill(bytes, (byte) '\n');

        assertThat(report).isEqualTo((Object) DeclarationJson.read(GAP).getReport());
    }

    @Test
    void judgesByTheValidatorThatIsGiven() {
        DeclarationValidator drafts = DeclarationValidator.standard().withProfile(Profile.DRAFT);

        assertThat(DeclarationJson.read(GAP, ReadOptions.strict().withValidator(drafts))
                        .orElseThrow()
                        .getTitle())
                .hasValue(LocalizedText.of("en", "Harbour Declaration"));
        assertThat(DeclarationJson.read(GAP, ReadOptions.strict().withoutRules())
                        .getReport())
                .isEmpty();
    }

    private static List<String> codes(String document) {
        return DeclarationJson.read(document).getReport().getProblems().stream()
                .map(problem ->
                        problem.getPosition().orElseThrow() + " " + problem.getPointer() + " " + problem.getCode())
                .toList();
    }
}
