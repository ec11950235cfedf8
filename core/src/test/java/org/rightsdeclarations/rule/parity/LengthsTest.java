package org.rightsdeclarations.rule.parity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsdeclarations.rule.parity.Lengths.Odd;
import org.rightsdeclarations.rule.parity.Lengths.Swap;

class LengthsTest {
    private static final int[][] SOUND = {
        {100, 120, 50}, {200, 240, 100}, {150, 180, 75}, {300, 360, 150}, {80, 96, 40}, {120, 144, 60}
    };

    private static int[][] with(int row, int... lengths) {
        int[][] changed = SOUND.clone();
        changed[row] = lengths;
        return changed;
    }

    @Test
    void areUsualIfEachLanguageNeedsWhatItNeedsElsewhere() {
        Lengths lengths = new Lengths(Texts.ofLengths(SOUND));

        assertThat(lengths.odd()).isEmpty();
        assertThat(lengths.swapped()).isEmpty();
    }

    @Test
    void areOddByMoreThanAFactorOfOnePointSix() {
        assertThat(new Lengths(Texts.ofLengths(with(1, 200, 140, 100))).odd()).containsExactly(new Odd(1, 1, 240));
        assertThat(new Lengths(Texts.ofLengths(with(1, 200, 400, 100))).odd()).containsExactly(new Odd(1, 1, 240));
        assertThat(new Lengths(Texts.ofLengths(with(1, 200, 160, 100))).odd()).isEmpty();
    }

    @Test
    void areSaidToBeSwappedIfEachWouldBeUsualInThePlaceOfTheOther() {
        int[][] swapped = with(1, 200, 240, 75);
        swapped[2] = new int[] {150, 180, 100};
        swapped[3] = new int[] {300, 144, 150};
        swapped[4] = new int[] {120, 360, 60};

        assertThat(new Lengths(Texts.ofLengths(swapped)).swapped())
                .containsExactly(new Swap(1, 2, 2, 2), new Swap(3, 1, 4, 1));
    }

    @ParameterizedTest
    @CsvSource({"240, 79, 1", "79, 240, 1", "240, 81, 0", "59, 10, 0"})
    void areOddOfOneTextInTwoLanguagesOnlyByAFactorOfThree(int one, int other, int found) {
        assertThat(new Lengths(Texts.ofLengths(new int[] {one, other})).odd()).hasSize(found);
    }

    @Test
    void areOddOfOneTextByLessBesideManyLanguages() {
        assertThat(new Lengths(Texts.ofLengths(new int[] {100, 100, 100, 100, 65})).odd())
                .containsExactly(new Odd(0, 4, 100));
        assertThat(new Lengths(Texts.ofLengths(new int[] {100, 100, 100, 65})).odd()).isEmpty();
    }

    @Test
    void ofTwoLanguagesNameTheShorterText() {
        int[][] two = {{100, 120}, {200, 240}, {150, 180}, {300, 150}, {80, 96}, {120, 144}};

        assertThat(new Lengths(Texts.ofLengths(two)).odd()).containsExactly(new Odd(3, 1, 360));
    }
}
