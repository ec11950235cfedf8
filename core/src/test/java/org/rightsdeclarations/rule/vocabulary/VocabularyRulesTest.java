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
import org.rightsdeclarations.term.DeclarationStatus;
import org.rightsdeclarations.term.Verb;

class VocabularyRulesTest {
    @ParameterizedTest
    @CsvSource({"Adopted, adopted", "ADOPTED, adopted", "adoptd, adopted", "adpoted, adopted", "withdrawm, withdrawn"})
    void findsWordsThatAreNearlyKnown(String written, String known) {
        assertThat(Findings.of("vocabulary", status(written)))
                .containsExactly("warning /status: \"" + written + "\" is nearly, but not quite, the known word \""
                        + known + "\"; write \"" + known + "\" [vocabulary.near]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"adopted", "in-force", "dormant", "raised", "xx", "채택"})
    void acceptsKnownWordsAndThoseThatMeanSomethingElse(String written) {
        assertThat(Findings.of("vocabulary", status(written))).isEmpty();
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
