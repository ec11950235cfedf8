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
                "We keep them open, as of [1977]",
                "Signed __ by"
            })
    void takeOtherWordsForTexts(String words) {
        assertThat(Repetitions.isNote(words)).isFalse();
    }
}
