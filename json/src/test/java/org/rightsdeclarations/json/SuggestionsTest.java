package org.rightsdeclarations.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdeclarations.problem.Problem;

/** What people are told who call a member by another word, or write something else in its place. */
class SuggestionsTest {
    private static final String TITLE = "\"title\": {\"fr\": \"Statuts\"}, ";
    private static final String ARTICLE = "{\"label\": \"1\", \"text\": {\"fr\": \"Le bureau décide.\"}}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "articles",
                "provisions",
                "Artikel",
                "artículos",
                "artigos",
                "articoli",
                "dispositions",
                "paragraphs",
                "content"
            })
    void articlesBelongInASection(String name) {
        assertThat(suggestions(TITLE + "\"" + name + "\": [" + ARTICLE + "]"))
                .containsExactly(
                        "write it inside \"sections\", as in \"sections\": [{\"clauses\": [" + ARTICLE + "]}]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"text\": \"%s\"", "\"body\": \"%s\"", "\"content\": [\"%s\"]", "\"text\": {\"fr\": \"%s\"}"})
    void theTextOfADeclarationIsThatOfItsClauses(String member) {
        assertThat(suggestions(TITLE + member.formatted("Le bureau décide.")))
                .containsExactly("write it inside \"sections\", as in"
                        + " \"sections\": [{\"clauses\": [{\"text\": {\"fr\": \"Le bureau décide.\"}}]}]");
    }

    @Test
    void eachOfSeveralMembersThatBelongElsewhereByAnotherNameIsNamed() {
        assertThat(suggestions(TITLE + "\"articles\": [], \"commitments\": []"))
                .containsExactly(
                        "write it inside \"sections\", as in \"sections\": [{\"clauses\": []}]",
                        "write it inside \"sections\", as in \"sections\": [{\"commitments\": []}]");
    }

    @Test
    void howOftenSomethingIsDueBelongsInItsDeadline() {
        assertThat(suggestions(TITLE + "\"sections\": [{\"commitments\": [{\"frequency\": \"yearly\"}]}]"))
                .containsExactly("write it inside \"due\", as in \"due\": {\"every\": \"P1Y\"}");
    }

    @Test
    void remarksAreDataOfOnesOwn() {
        assertThat(suggestions(TITLE + "\"remarks\": \"sent by post\""))
                .containsExactly("put data of your own into \"extensions\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"chapters", "chapitres", "capítulos", "Kapitel", "Abschnitte"})
    void chaptersAreSections(String name) {
        assertThat(suggestions(TITLE + "\"" + name + "\": [{\"clauses\": [" + ARTICLE + "]}]"))
                .containsExactly("did you mean \"sections\"?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "content", "body", "texte"})
    void theTextOfASectionIsItsChapeau(String name) {
        assertThat(suggestions(TITLE + "\"sections\": [{\"" + name + "\": {\"fr\": \"Nous décidons :\"}}]"))
                .containsExactly("did you mean \"chapeau\"?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "5 bis", "XIV", "a)"})
    void theNumberOfAnArticleIsItsLabel(String number) {
        String clause = "{\"article\": \"" + number + "\", \"text\": {\"fr\": \"Le bureau décide.\"}}";

        assertThat(suggestions(TITLE + "\"sections\": [{\"clauses\": [" + clause + "]}]"))
                .containsExactly("did you mean \"label\"?");
    }

    @Test
    void anArticleThatIsATextIsAClause() {
        assertThat(suggestions(TITLE + "\"sections\": [{\"article\": \"Le bureau décide.\"}]"))
                .containsExactly("write \"clauses\": [{\"text\": {\"fr\": \"Le bureau décide.\"}}]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"adopted", "adoptedOn", "date", "adopté le", "angenommen_am"})
    void whenItWasAdoptedIsADate(String name) {
        assertThat(suggestions(TITLE + "\"" + name + "\": \"2016-06-11\""))
                .containsExactly("write \"dates\": [{\"role\": \"adopted\", \"date\": \"2016-06-11\"}]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nous, associations membres,", "Nous déclarons :", "Nous sommes libres."})
    void aPreambleThatIsASentenceIsNoHeading(String words) {
        String chapeau = "write {\"chapeau\": {\"fr\": \"" + words + "\"}}";

        assertThat(suggestions(TITLE + "\"preamble\": \"" + words + "\"")).containsExactly(chapeau);
    }

    @Test
    void aPreambleOfAFewWordsIsAHeading() {
        assertThat(suggestions(TITLE + "\"preamble\": \"Préambule\""))
                .containsExactly("write {\"heading\": {\"fr\": \"Préambule\"}}");
    }

    @Test
    void aPreambleThatIsAListHasRecitals() {
        assertThat(suggestions(TITLE + "\"preamble\": [\"Considérant la loi,\", \"Rappelant nos statuts,\"]"))
                .containsExactly("write {\"recitals\": [{\"text\": {\"fr\": \"Considérant la loi,\"}},"
                        + " {\"text\": {\"fr\": \"Rappelant nos statuts,\"}}]}");
    }

    @Test
    void theParagraphsOfATextAreOneText() {
        assertThat(suggestions("\"title\": {\"fr\": [\"Statuts\", \"de la fédération\"]}"))
                .containsExactly("write \"Statuts\\nde la fédération\"");
        assertThat(suggestions(TITLE + "\"sections\": [{\"label\": {\"fr\": [\"1\", \"2\"]}}]"))
                .containsExactly("write something like \"\u2026\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"authenticLanguages\": [\"fr\"]",
                "\"authenticLanguages\": \"fr\"",
                "\"language\": \"fr\"",
                "\"langue\": \"français\""
            })
    void theDocumentTellsTheLanguageOfATextWithoutOne(String member) {
        assertThat(suggestions("\"title\": \"Statuts de la fédération\", " + member))
                .startsWith("write {\"fr\": \"Statuts de la fédération\"}");
        assertThat(suggestions(member + ", \"title\": \"Statuts de la fédération\""))
                .endsWith("write {\"fr\": \"Statuts de la fédération\"}");
    }

    @Test
    void wordsTellTheirLanguageBeforeTheDocumentDoes() {
        assertThat(suggestions(TITLE + "\"closing\": \"Der Vorstand entscheidet.\""))
                .containsExactly("write {\"de\": \"Der Vorstand entscheidet.\"}");
        assertThat(suggestions("\"title\": {\"fr-CA\": \"Statuts\"}, \"closing\": \"Fait à Québec\""))
                .containsExactly("write {\"fr-CA\": \"Fait à Québec\"}");
    }

    @ParameterizedTest
    @CsvSource({
        "uk, Про захист прав людини",
        "fa, قانون اساسی کشور",
        "bg, Закон за защита",
        "de, Der Vorstand entscheidet.",
        "en, The board decides."
    })
    void takesTheLanguageOfTheDocumentThatFitsTheText(String language, String words) {
        String declared = "\"authenticLanguages\": [\"en\", \"" + language + "\"], ";

        assertThat(suggestions(declared + "\"title\": \"" + words + "\""))
                .last()
                .asString()
                .startsWith("write {\"" + language + "\": ");
    }

    @Test
    void saysThatALanguageIsAGuessIfNothingTellsIt() {
        assertThat(suggestions("\"title\": \"Statuts de la fédération\", \"authenticLanguages\": [7]"))
                .startsWith("write {\"en\": \"Statuts de la fédération\"}, with the tag of its language");
    }

    @ParameterizedTest
    @ValueSource(strings = {"every year", "every 1 year", "chaque année", "jährlich", "P1Y"})
    void whatIsDueAgainAndAgainIsNoDate(String words) {
        String commitment = TITLE + "\"sections\": [{\"commitments\": [{\"due\": %s}]}]";

        assertThat(suggestions(commitment.formatted("{\"date\": \"" + words + "\"}")))
                .containsExactly("write \"every\": \"P1Y\" in place of the date for what is due again and again");
        assertThat(suggestions(commitment.formatted("\"" + words + "\"")))
                .containsExactly("write {\"every\": \"P1Y\"}");
    }

    @Test
    void aListThatIsCutBeginsWithTheLikeliest() {
        assertThat(suggestions(TITLE + "\"wibble\": 3"))
                .singleElement()
                .asString()
                .startsWith("the fields here are: title, dates, preamble, sections, ")
                .endsWith(", \u2026");
    }

    @Test
    void aRequiredMemberIsNotToBeLeftOut() {
        assertThat(suggestions(TITLE + "\"dates\": [{\"role\": null, \"date\": \"2020\"}]"))
                .singleElement()
                .asString()
                .startsWith("write something like ");
        assertThat(suggestions(TITLE + "\"kind\": null")).containsExactly("leave out what is absent");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "ordinal": 5 | %s
            "sections": [{"clauses": [{"speaker": {"fr": "x"}}]}] | "sections": [{"clauses": [{%s}]}]
            "sections": [{"clauses": [{"pinpoint": ["article 3"]}]}] | "sections": [{"clauses": [{%s}]}]
            "sections": [{"clauses": [{"citations": [{"acronym": {"fr": "CDE"}}]}]}] | "sections": [{"clauses": [{"citations": [{%s}]}]}]
            """)
    void whatBelongsElsewhereIsShownWithAllThatIsNeededThere(String wrong, String right) {
        String suggestion = suggestions(TITLE + wrong).get(0);

        assertThat(suggestion).contains(", as in ");
        assertThat(suggestions(TITLE + right.formatted(suggestion.substring(suggestion.indexOf(", as in ") + 8))))
                .isEmpty();
    }

    @Test
    void whatIsTooLongToCopyIsOnlyToBeMoved() {
        String title = "Convention ".repeat(40).strip();

        assertThat(suggestions(TITLE + "\"sections\": [{\"clauses\": [{\"citations\": [{\"title\": {\"en\": \"" + title
                        + "\"}}]}]}]"))
                .containsExactly("it belongs in \"instruments\": move it there");
    }

    @Test
    void aListOfDocumentsIsNotADocument() {
        assertThat(suggestionsOf(
                        "{\"declarations\": [{\"format\": \"rights-declaration/1\", \"title\": {\"fr\": \"S\"}}]}"))
                .containsExactly("write only what is inside the square brackets of \"declarations\";"
                        + " of several documents, each in a file of its own");
    }

    private static List<String> suggestions(String members) {
        return suggestionsOf("{\"format\": \"rights-declaration/1\", " + members + "}");
    }

    private static List<String> suggestionsOf(String document) {
        ReadOptions structure = ReadOptions.strict().withoutRules();
        return DeclarationJson.read(document, structure).getReport().getProblems().stream()
                .map(Problem::getSuggestion)
                .map(suggestion -> suggestion.orElse(""))
                .toList();
    }
}
