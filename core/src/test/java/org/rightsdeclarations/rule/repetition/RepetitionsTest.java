package org.rightsdeclarations.rule.repetition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepetitionsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Omitted by the Third Amendment, 1977, s. 11.]",
                "[Inserted by the Third Amendment, 1977, s. 11.]",
                "Repealed by Act 7 of 1998",
                "(Отм. - ДВ, бр. 59 от 1996 г., в сила от 01.07.1996 г.)",
                "(Нова - ДВ, бр. 59 (изв.) от 1996 г., изм. и доп. - ДВ, бр. 12 от 2003 г.).",
                "(Revogada pela emenda que a Assembleia dos Portos aprovou no outono.)",
                "[Abrogée par l’assemblée des ports]",
                "Отм. - ДВ, бр. 59 от 1996 г.",
                "[Act 7 [of the Quays] of 1998]",
                "Signed for the harbour: ______________",
                "Signed: ___",
                "* * * * * * * * * * * * * * * * *",
                "1 2 3"
            })
    void takeNotesOfEditorsAndLinesForNoText(String words) {
        assertThat(Repetitions.isNote(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We keep the quays open to all who arrive.",
                "[We keep the quays open to all who arrive.]",
                "[Since 1977] we keep the quays open to all.",
                "[Since] we keep [the 7 quays]",
                "(We keep the quays open to all who arrive.)",
                "(1) We keep the quays open (and the piers)",
                "(We keep the 7 quays open to all who arrive.",
                "(We keep the 7 quays open] to all who arrive.",
                "We keep them open, as of [1977]",
                "Signed __ by"
            })
    void takeOtherWordsForTexts(String words) {
        assertThat(Repetitions.isNote(words)).isFalse();
    }
}
