package org.rightsdeclarations.characters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
    @ParameterizedTest
    @CsvSource({
        "rights, rights, 1",
        "rights, right, 0.833",
        "rights, rigths, 0.833",
        "rights, tights, 0.833",
        "cat, act, 0.667",
        "forced, enforced, 0.75",
        "child, children, 0.625",
        "asean, asian, 0.8",
        "abcd, efgh, 0",
        "a, '', 0",
        "'', '', 0",
        "abcdef, badcfe, 0.5"
    })
    void countsTheLettersThatNeedNotBeChanged(String one, String other, double likeness) {
        assertThat(likeness(one, other, 0)).isCloseTo(likeness, within(0.001));
        assertThat(likeness(other, one, 0)).isCloseTo(likeness, within(0.001));
    }

    @ParameterizedTest
    @CsvSource({"rights, right, 0.8, 0.833", "rights, right, 0.84, 0", "a, abcdef, 0.2, 0", "abc, abd, 0.667, 0"})
    void leavesOutWhatDoesNotMatter(String one, String other, double least, double likeness) {
        assertThat(likeness(one, other, least)).isCloseTo(likeness, within(0.001));
    }

    @Test
    void looksAtTheBeginningOfAWordOfNoLength() {
        String word = "a".repeat(100);

        assertThat(likeness(word + "b".repeat(900), word + "c".repeat(900), 0)).isEqualTo(1);
    }

    private static double likeness(String one, String other, double least) {
        return Spelling.of(one).likeness(Spelling.of(other), least);
    }
}
