package org.rightsdeclarations.rule.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdeclarations.Clause;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.Preamble;
import org.rightsdeclarations.Recital;
import org.rightsdeclarations.Section;
import org.rightsdeclarations.description.Names;
import org.rightsdeclarations.description.Part;
import org.rightsdeclarations.validation.DeclarationValidator;
import org.rightsdeclarations.value.LanguageTag;
import org.rightsdeclarations.value.LocalizedText;
import org.rightsdeclarations.world.Event;

class LanguagesOfNodesTest {
    private static final LocalizedText BOTH =
            LocalizedText.of("en", "Harbour Act").and("fr", "Loi sur le port");
    private static final LocalizedText LEAD_IN =
            LocalizedText.of("en", "A rule is void if it").and("fr", "Est nulle toute règle qui nuit au port.");

    private static LocalizedText en(String words) {
        return LocalizedText.of("en", words);
    }

    private static Declaration.Builder titled() {
        return Declaration.builder().title(BOTH);
    }

    private static Section section(Clause... clauses) {
        return Section.builder().addClauses(clauses).build();
    }

    private static Clause list(LocalizedText leadIn, Clause... items) {
        return Clause.builder().text(leadIn).addClauses(items).build();
    }

    private static List<String> missing(Declaration declaration) {
        return DeclarationValidator.standard().validate(declaration).getProblems().stream()
                .filter(problem -> problem.getCode().equals("language.missing"))
                .map(problem -> problem.getArguments().get("languages") + " " + problem.getPointer())
                .toList();
    }

    @Test
    void lackNothingInAListThatAnotherLanguageSaysInASentence() {
        assertThat(missing(titled().addSection(
                                section(list(LEAD_IN, Clause.of(en("harms the port; or")), Clause.of(en("harms us.")))))
                        .build()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Est nulle toute règle qui :", "Est nulle toute règle qui", "Est nulle (sic) toute règle,"})
    void lackALanguageThatLeadsInToTheList(String leadIn) {
        LocalizedText text = LocalizedText.of("en", "A rule is void if it").and("fr", leadIn);

        assertThat(missing(titled().addSection(section(list(text, Clause.of(en("harms us.")))))
                        .build()))
                .containsExactly("fr /sections/0/clauses/0/clauses/0/text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nul.", "Nul !", "Nul ?", "Nul…", "« Nul. »", "(Nul.)", "Nul. ", "无效。", "باطل؟"})
    void knowTheEndsOfSentencesOfManyLanguages(String whole) {
        LocalizedText text = LocalizedText.of("en", "A rule is void if it").and("fr", whole);

        assertThat(missing(titled().addSection(section(list(text, Clause.of(en("harms us.")))))
                        .build()))
                .isEmpty();
    }

    @Test
    void lackNothingWhereOneLanguageHasASentenceAndAnotherOnlyAList() {
        LocalizedText french = LocalizedText.of("fr", "Est nulle toute règle qui nuit au port.");

        assertThat(missing(titled().addSection(section(list(french, Clause.of(en("harms the port;")))))
                        .build()))
                .isEmpty();
    }

    @Test
    void lackALanguageThatLeadsInToAListOfAnother() {
        LocalizedText french = LocalizedText.of("fr", "Est nulle toute règle qui :");

        assertThat(missing(titled().addSection(section(list(french, Clause.of(en("harms the port;")))))
                        .build()))
                .containsExactly("en /sections/0/clauses/0/text", "fr /sections/0/clauses/0/clauses/0/text");
    }

    @Test
    void lackALanguageThatHasAPartOfTheList() {
        assertThat(missing(titled().addSection(section(list(LEAD_IN, Clause.of(BOTH), Clause.of(en("harms us.")))))
                        .build()))
                .containsExactly("fr /sections/0/clauses/0/clauses/1/text");
        assertThat(missing(titled().addSection(section(
                                list(LEAD_IN, Clause.builder().heading(BOTH).build(), Clause.of(en("harms us.")))))
                        .build()))
                .containsExactly("fr /sections/0/clauses/0/clauses/1/text");
    }

    @Test
    void lackALanguageWhereEveryLanguageEndsItsSentence() {
        LocalizedText text = LocalizedText.of("en", "We keep the quays.").and("fr", "Nous gardons les quais.");

        assertThat(missing(titled().addSection(section(list(text, Clause.of(en("By day.")))))
                        .build()))
                .containsExactly("fr /sections/0/clauses/0/clauses/0/text");
    }

    @Test
    void needNoneButTheLanguagesThatTheyState() {
        Clause stated = Clause.builder()
                .addLanguage("en")
                .text(en("The ferry runs."))
                .addClause(Clause.of(en("By day.")))
                .build();

        assertThat(missing(titled().addSection(section(stated)).build())).isEmpty();
        assertThat(missing(titled().addSection(section(Clause.builder()
                                .addLanguage("fr")
                                .text(en("The ferry runs."))
                                .build()))
                        .build()))
                .containsExactly("fr /sections/0/clauses/0/text");
    }

    @Test
    void areInTheLanguagesOfBothTitles() {
        Declaration declaration = Declaration.builder()
                .title("en", "Harbour Act")
                .suppliedTitle("fr", "Loi sur le port")
                .addSection(section(Clause.of(BOTH), Clause.of(en("The ferry runs."))))
                .build();

        assertThat(missing(declaration)).containsExactly("fr /sections/0/clauses/1/text");
    }

    @Test
    void areInTheLanguagesOfMostTextsIfThereIsNoTitle() {
        Section.Builder most = Section.builder();
        for (int i = 0; i < 3; i++) {
            most.addClause(Clause.of(BOTH));
        }
        Declaration declaration = Declaration.builder()
                .addSection(most.addClause(Clause.of(en("The ferry runs."))).build())
                .build();
        Declaration half = Declaration.builder()
                .addSection(section(Clause.of(BOTH), Clause.of(en("The ferry runs."))))
                .build();

        assertThat(missing(declaration)).containsExactly("fr /sections/0/clauses/3/text");
        assertThat(missing(half)).isEmpty();
    }

    @Test
    void areAskedForTheThemeOfTheEventAndTheClosingFormulaToo() {
        Declaration declaration = titled().event(
                        Event.builder().name(en("Forum")).theme(en("Water")).build())
                .preamble(Preamble.builder().addRecital(Recital.of(BOTH)).build())
                .addSection(section(Clause.of(BOTH)))
                .closing("en", "Done at Lakeside.")
                .build();

        assertThat(DeclarationValidator.standard().validate(declaration).getProblems())
                .filteredOn(problem -> problem.getCode().equals("language.missing"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.getPointer()).isEqualTo("/event/theme"))
                .satisfies(problem -> assertThat(problem.getArguments()).containsEntry("places", 2));
    }

    @Test
    void stateNoLanguageThatTheirWordsContradict() {
        Clause clause = Clause.builder()
                .addLanguage("en")
                .label("fr", "Article 1")
                .text(BOTH)
                .build();
        Declaration declaration = titled().addSection(section(clause)).build();

        assertThat(DeclarationValidator.standard().validate(declaration).getProblems())
                .filteredOn(problem -> problem.getCode().equals("language.unstated"))
                .singleElement()
                .satisfies(problem -> assertThat(declaration
                                .at(problem.getPointer())
                                .orElseThrow()
                                .getParent())
                        .hasValueSatisfying(label -> assertThat(label.getName()).isEqualTo(Names.LABEL)));
    }

    @Test
    void haveTagsThatAreJudgedOnce() {
        LanguageTag odd = LanguageTag.of("fre");
        Clause clause = Clause.builder()
                .addLanguages(odd, LanguageTag.of("en"))
                .label("fre", "Article 1")
                .text(en("The ferry runs."))
                .build();
        Declaration declaration = Declaration.builder()
                .title("en", "Harbour Act")
                .addSection(section(clause))
                .build();

        assertThat(DeclarationValidator.standard().validate(declaration).getProblems())
                .filteredOn(problem -> problem.getCode().equals("tag.canonical"))
                .singleElement()
                .satisfies(problem -> assertThat(
                                declaration.at(problem.getPointer()).map(Part::getValue))
                        .isEqualTo(Optional.of(odd)));
    }
}
