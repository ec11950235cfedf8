package org.rightsdeclarations.rule.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rightsdeclarations.Declarations.declaration;
import static org.rightsdeclarations.Declarations.en;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdeclarations.Clause;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.Note;
import org.rightsdeclarations.Section;
import org.rightsdeclarations.SpeechAct;
import org.rightsdeclarations.problem.Problem;
import org.rightsdeclarations.rule.standard.Findings;
import org.rightsdeclarations.term.Verb;
import org.rightsdeclarations.validation.DeclarationValidator;
import org.rightsdeclarations.value.LocalizedText;
import org.rightsdeclarations.world.Citation;
import org.rightsdeclarations.world.NoteAnchor;

class MarkedWordsTest {
    private static final String TEXT = "Recall article 8, and article 9, of the Charter.";

    @Test
    void findsWordsOfACitationThatTheTextDoesNotHave() {
        assertThat(Findings.of("structure", cited("Article 8", 1)))
                .containsExactly("warning /sections/0/clauses/0/citations/0/words/en: the text does not have the words "
                        + "\"Article 8\"; copy them from the text as they stand there, or leave them out "
                        + "[structure.words-absent]");
    }

    @Test
    void findsWordsThatTheTextDoesNotHaveSoOften() {
        assertThat(Findings.of("structure", cited("article", 3)))
                .containsExactly("warning /sections/0/clauses/0/citations/0/words/en: place 3 of the words \"article\" "
                        + "is meant, but the number of their places in the text is 2; "
                        + "correct the number of the place: the last is 2 [structure.words-too-few]");
    }

    @ParameterizedTest
    @CsvSource({
        "article 8, 1",
        "article, 2",
        "Powers, 1",
        "article 8 \u2026 Charter, 1",
        "article 8 ... Charter, 2",
        "\u2026 Charter, 1"
    })
    void acceptsWordsOfTextAndHeading(String words, int instance) {
        assertThat(Findings.of("structure", cited(words, instance))).isEmpty();
    }

    @Test
    void saysNothingOfALanguageThatTheProvisionDoesNotHave() {
        Citation citation = Citation.to("title").toBuilder()
                .words(en("article 8").and("fr", "article 8"))
                .build();

        assertThat(Findings.of(
                        "structure", declaration(clause().addCitation(citation).build())))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Recall", "of \u2026 Charter", "call ... Charter", "We, the towns", "agree"})
    void acceptsWordsOfAnActInTheTextOrInWhatLeadsInToIt(String words) {
        assertThat(Findings.of("structure", acting(words, "We, the towns, agree:")))
                .isEmpty();
    }

    @Test
    void findsWordsOfAnActThatAreNowhere() {
        assertThat(Findings.of("structure", acting("We recall", "We, the towns, agree:")))
                .singleElement()
                .asString()
                .startsWith("warning /sections/0/clauses/0/acts/0/words/en: ");
    }

    @Test
    void doesNotLookThroughATextThatIsTooLongToLeadIn() {
        assertThat(Findings.of("structure", acting("We recall", "a".repeat(2001))))
                .isEmpty();
        assertThat(Findings.of("structure", acting("We recall", "a".repeat(1900))))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "section-1/clause-1, Charter, 1, ''",
        "section-1/clause-1/text, Charter, 1, ''",
        "section-1/clause-1, article 8 \u2026 Charter, 1, ''",
        "section-1/clause-1/heading, Charter, 1, words-absent",
        "section-1/clause-1, Charters, 1, words-absent",
        "section-1/clause-1, article, 3, words-too-few",
        "section-1, Recall, 1, ''",
        "title, Declaration, 1, ''",
        "'', Declaration, 1, ''",
        "title, Charter, 1, words-absent",
        "section-2, Charter, 1, dangling-reference"
    })
    void looksForTheWordsBeforeTheMarkOfANoteWhereItStands(String node, String words, int instance, String found) {
        Note note = Note.of("1", en("By vote.")).toBuilder()
                .addAnchor(NoteAnchor.builder()
                        .node(node)
                        .words("en", words)
                        .instance(instance)
                        .build())
                .build();
        Declaration declaration =
                declaration(clause().build()).toBuilder().addNote(note).build();

        assertThat(Findings.of("structure", declaration))
                .extracting(finding -> finding.replaceAll(".*\\[structure\\.(.*)]", "$1"))
                .containsExactly(found.isEmpty() ? new String[0] : new String[] {found});
    }

    @Test
    void areJudgedOnceWhereTheyStand() {
        String english = "We keep \u201cthe Charter of all the Ports and Quays\u201d in mind. ";
        String words = "the Charter of all the Ports and Quays\u201d in mind. ";
        Clause clause = Clause.builder()
                .text(en(english).and("ko", "우리는 다음을 기억한다: " + english))
                .addAct(SpeechAct.of(Verb.RECALL, en(words).and("ko", words)))
                .addCitation(Citation.to("title").toBuilder()
                        .words(en(words).and("ko", words))
                        .build())
                .build();

        assertThat(DeclarationValidator.standard().validate(declaration(clause)).getProblems())
                .extracting(Problem::getPointer)
                .noneMatch(pointer -> pointer.contains("/words"));
    }

    @Test
    void givesUpOnMoreCitationsThanAnybodyWrites() {
        Clause.Builder clause = Clause.builder().text(en("a".repeat(4_000_000)));
        Citation citation = Citation.to("title").toBuilder().words("en", "ab").build();
        for (int i = 0; i < 20_000; i++) {
            clause.addCitation(citation);
        }
        Declaration declaration = declaration(clause.build());

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> Findings.of("structure", declaration));
    }

    @Test
    void findsOneAmongMany() {
        Clause.Builder clause = clause();
        for (int i = 0; i < 30; i++) {
            clause.addCitation(
                    Citation.to("title").toBuilder().words(en("article 8")).build());
        }
        Citation absent =
                Citation.to("title").toBuilder().words(en("article 7")).build();

        assertThat(Findings.of("structure", declaration(clause.build()))).isEmpty();
        assertThat(Findings.of(
                        "structure", declaration(clause.addCitation(absent).build())))
                .singleElement()
                .asString()
                .startsWith("warning /sections/0/clauses/0/citations/30/words/en: ");
    }

    @Test
    void arePresentAtOneGlanceInMostTexts() {
        Clause.Builder clause = clause().addAct(SpeechAct.of(Verb.RECALL, en("Recall")));
        for (int i = 1; i < 20; i++) {
            clause.addCitation(
                    Citation.to("title").toBuilder().words(en("article 8")).build());
        }
        Clause many = clause.build();

        assertThat(MarkedWords.mayBeAbsent(many)).isFalse();
        assertThat(MarkedWords.mayBeAbsent(many.toBuilder()
                        .addCitation(Citation.to("title").toBuilder()
                                .words(en("article 8"))
                                .build())
                        .build()))
                .isTrue();
    }

    @Test
    void mayBeAbsentWhereAGlanceIsNotEnough() {
        SpeechAct act = SpeechAct.of(Verb.RECALL, en("Recall"));
        Citation second = Citation.to("title").toBuilder()
                .words(en("article"))
                .instance(2)
                .build();
        LocalizedText words = en("Recall").and("fr", "Rappelant");

        assertThat(MarkedWords.mayBeAbsent(clause().addCitation(second).build()))
                .isTrue();
        assertThat(MarkedWords.mayBeAbsent(
                        Clause.builder().label("1.").addAct(act).build()))
                .isTrue();
        assertThat(MarkedWords.mayBeAbsent(
                        clause().addAct(SpeechAct.of(Verb.RECALL, words)).build()))
                .isTrue();
    }

    @Test
    void findsWordsThatAHeadingAloneDoesNotHave() {
        Clause.Builder headed = Clause.builder().label("1.").heading(en("Powers"));
        Citation absent = Citation.to("title").toBuilder().words(en("Charter")).build();
        Citation present = Citation.to("title").toBuilder().words(en("Powers")).build();

        assertThat(Findings.of(
                        "structure", declaration(headed.addCitation(present).build())))
                .noneMatch(line -> line.contains("words-absent"));
        assertThat(Findings.of(
                        "structure", declaration(headed.addCitation(absent).build())))
                .anyMatch(line -> line.startsWith("warning /sections/0/clauses/0/citations/1/words/en: "));
    }

    private static Clause.Builder clause() {
        return Clause.builder().label("1.").heading(en("Powers")).text(en(TEXT));
    }

    private static Declaration cited(String words, int instance) {
        return declaration(clause().addCitation(Citation.to("title").toBuilder()
                        .words(en(words))
                        .instance(instance)
                        .build())
                .build());
    }

    private static Declaration acting(String words, String chapeau) {
        Clause clause = clause().addAct(SpeechAct.of(Verb.RECALL, LocalizedText.of("en", words)))
                .build();
        return Declaration.builder()
                .title(en("Declaration"))
                .addSection(Section.builder()
                        .chapeau(en(chapeau))
                        .addClause(clause)
                        .addClause(Clause.of("2.", en("We agree.")))
                        .build())
                .build();
    }
}
