package org.rightsdeclarations.characters;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormalFormTest {
    private static final String ACUTE = "\u0301";

    @ParameterizedTest
    @CsvSource({
        "e\u0301, 0", // a letter and its accent
        "cafe\u0301, 3",
        "\uD83C\uDF0De\u0301, 2", // after a character of two units
        "a\u0323\u0301, 0", // the first of two marks
        "q\u0323\u0301, -1", // composes with nothing
        "\u1112\u1161\u11AB, 0", // jamo of one syllable
        "\uD55C\u11A8, -1", // a syllable that has its last letter
        "\uD558\u11AB, 0", // a syllable that lacks it
        "\u212A, 0", // the sign of kelvin
        "\u212B, 0",
        "\u2126, 0",
        "\u037E, 0", // the Greek question mark
        "\u1F71, 0",
        "5 \u212A, 2", // not the blank before it
        "a\u037E, 1",
        "\u00E9\u0301\u212B, 2", // not the mark before it
        "\uF900, 0",
        "\uD87E\uDC00, 0",
        "\u304B\u3099, 0", // a kana and its sound mark
        "\u0905\u093C, -1",
        "x\u0B15\u0B47\u0B3E, 1", // two halves of a vowel belong to their consonant
        "caf\u00E9, -1"
    })
    void findsWhereTheNormalFormIsOther(String text, int index) {
        assertThat(NormalForm.findOther(text).orElse(-1)).isEqualTo(index);
    }

    @ParameterizedTest
    @ValueSource(ints = {29, 30, 31, 32, 200})
    void findsWhatFollowsARunOfMarksThatComposeWithNothing(int marks) {
        String run = "q" + "\u0334".repeat(marks);

        assertThat(NormalForm.findOther(run)).isEmpty();
        assertThat(NormalForm.findOther(run + " e" + ACUTE)).hasValue(marks + 2);
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x2FF, 0x370, 0x373, 0x375, 0x652, 0x656, 0x1160, 0x1176, 0x11A7, 0x11C3, 0x1F70, 0x1FFE, 0x2125,
                0x2127, 0x212C, 0x3098, 0x309B, 0xF8FF, 0xFADA, 0x2F7FF, 0x2FA1E
            })
    void knowsWhatIsNotComposable(int c) {
        assertThat(NormalForm.isComposable(c)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x300, 0x36F, 0x374, 0x37E, 0x387, 0x653, 0x655, 0x93C, 0x102E, 0x1161, 0x1175, 0x11A8, 0x11C2, 0x1F71,
                0x1FFD, 0x2126, 0x212A, 0x212B, 0x3099, 0x309A, 0xF900, 0xFAD9, 0x2F800, 0x2FA1D
            })
    void knowsWhatIsComposable(int c) {
        assertThat(NormalForm.isComposable(c)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"caf\u00E9", "\uD55C\uAD6D", "\u0641\u0644\u0633\u0637\u064A\u0646", ""})
    void isEmptyForWhatIsNormal(String text) {
        assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
        assertThat(NormalForm.findOther(text)).isEmpty();
    }
}
