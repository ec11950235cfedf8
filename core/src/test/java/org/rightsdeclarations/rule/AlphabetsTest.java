package org.rightsdeclarations.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlphabetsTest {
    @ParameterizedTest
    @ValueSource(
            ints = {
                0xC0, 0x2AF, 0x3B1, 0x481, 0x620, 0x64A, 0x3041, 0x3096, 0x30A1, 0x30FA, 0x4E00, 0x9FEF, 0xAC00, 0xD7A3
            })
    void knowTheFirstAndLastLettersOfEachRange(int letter) {
        assertThat(Alphabets.isPlainLetter((char) letter)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                'a', 0xBF, 0xD7, 0xF7, 0x2B0, 0x3B0, 0x3F6, 0x482, 0x61F, 0x64B, 0x3040, 0x3097, 0x30A0, 0x30FB, 0x4DFF,
                0x9FF0, 0xABFF, 0xD7A4, 0xD83D, 0xFFFD
            })
    void leaveWhatStandsBesideThemToALongerLook(int other) {
        assertThat(Alphabets.isPlainLetter((char) other)).isFalse();
    }

    @Test
    void knowOnlyLettersThatNormalizationLeavesAlone() {
        assertThat(IntStream.range(0, 0x10000).filter(c -> Alphabets.isPlainLetter((char) c)))
                .allMatch(Character::isLetter)
                .allMatch(c -> Normalizer.isNormalized(Character.toString(c), Normalizer.Form.NFC));
    }
}
