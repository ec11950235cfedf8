package org.rightsdeclarations.rule.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rightsdeclarations.Declarations.en;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdeclarations.Clause;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.Section;
import org.rightsdeclarations.SpeechAct;
import org.rightsdeclarations.rule.standard.Findings;
import org.rightsdeclarations.term.DateRole;
import org.rightsdeclarations.term.DeclarationStatus;
import org.rightsdeclarations.term.Verb;
import org.rightsdeclarations.world.KeyDate;

class VocabularyRulesTest {
    @ParameterizedTest
    @CsvSource({"Adopted, adopted", "ADOPTED, adopted", "adoptd, adopted", "adpoted, adopted", "adoption, adopted"})
    void findsWordsThatAreNearlyKnownAndSaysWhichRulesAreOff(String written, String known) {
        assertThat(Findings.of("vocabulary", status(written)))
                .containsExactly(
                        "warning /status: \"" + written + "\" is not a known word, \"" + known + "\" is; write \""
                                + known + "\"; until then, these rules are off: identity.adopted-without-date "
                                + "and identity.adopted-without-id [vocabulary.near]");
    }

    @Test
    void saysNothingOfRulesWhereNoneHangsOnTheWord() {
        assertThat(Findings.of("vocabulary", status("withdrawm")))
                .containsExactly("warning /status: \"withdrawm\" is not a known word, \"withdrawn\" is; "
                        + "write \"withdrawn\" [vocabulary.near]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"adopted", "in-force", "dormant", "raised", "xx", "final", "확정", "adapted"})
    void acceptsKnownWordsAndThoseThatMeanSomethingElse(String written) {
        assertThat(Findings.of("vocabulary", status(written))).isEmpty();
    }

    @Test
    void listsWordsThatAreNotKnownWithTheRulesThatWaitForThem() {
        assertThat(VocabularyRules.unknownWords(status("adoptd").parts()))
                .containsExactly("adoptd (identity.adopted-without-date, identity.adopted-without-id)");
        assertThat(VocabularyRules.unknownWords(status("withdrawm").parts())).isEmpty();
        assertThat(VocabularyRules.unknownWords(status("adopted").parts())).isEmpty();
    }

    @Test
    void asksForNoDateOfAdoptionWhereItsRoleIsMisspelt() {
        Declaration declaration = status("adopted").toBuilder()
                .addDate(KeyDate.of(DateRole.of("adoption"), "2024-05-12"))
                .build();

        assertThat(Findings.of("identity", declaration))
                .noneMatch(finding -> finding.contains("[identity.adopted-without-date]"));
        assertThat(Findings.of("vocabulary", declaration))
                .singleElement()
                .asString()
                .contains("/dates/0/role", "write \"adopted\"", "date.adopted-before-event");
        assertThat(Findings.of("identity", status("adopted")))
                .anyMatch(finding -> finding.contains("[identity.adopted-without-date]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"adop\u200Bted", "\u202Eadopted"})
    void leavesWhatNobodySeesToTheRuleAboutIt(String written) {
        assertThat(Findings.of("vocabulary", status(written))).isEmpty();
        assertThat(Findings.of("hygiene", status(written))).hasSize(1);
    }

    @Test
    void knowsTheVocabularyOfEachWord() {
        Clause clause = Clause.builder()
                .text(en("Reaffirm our charter."))
                .addAct(SpeechAct.of(Verb.of("reafirm"), en("Reaffirm")))
                .addAct(SpeechAct.of(Verb.of("mourn"), en("our")))
                .build();
        Declaration declaration = Declaration.builder()
                .title(en("Quay Charter"))
                .addSection(Section.builder().addClause(clause).build())
                .build();

        assertThat(Findings.of("vocabulary", declaration))
                .singleElement()
                .asString()
                .contains("/sections/0/clauses/0/acts/0/verb", "write \"reaffirm\"");
    }

    private static Declaration status(String word) {
        return Declaration.builder()
                .title(en("Quay Charter"))
                .status(DeclarationStatus.of(word))
                .build();
    }
}
