package org.rightsdeclarations.characters;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AsciiTest {
    @ParameterizedTest
    @ValueSource(chars = {'a', 'm', 'z'})
    void knowsSmallLetters(char c) {
        assertThat(Ascii.isLower(c)).isTrue();
        assertThat(Ascii.isLetter(c)).isTrue();
        assertThat(Ascii.isDigit(c)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(chars = {'A', 'M', 'Z'})
    void knowsCapitalLetters(char c) {
        assertThat(Ascii.isLower(c)).isFalse();
        assertThat(Ascii.isLetter(c)).isTrue();
        assertThat(Ascii.isDigit(c)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(chars = {'0', '5', '9'})
    void knowsDigits(char c) {
        assertThat(Ascii.isDigit(c)).isTrue();
        assertThat(Ascii.isLetter(c)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(chars = {'/', ':', '@', '[', '`', '{', '\u00e9', '\u0131', '\u0661', '\uFF11', '\uFF41', '\u212A'})
    void knowsNothingElse(char c) {
        assertThat(Ascii.isLetter(c)).isFalse();
        assertThat(Ascii.isLower(c)).isFalse();
        assertThat(Ascii.isDigit(c)).isFalse();
    }
}
