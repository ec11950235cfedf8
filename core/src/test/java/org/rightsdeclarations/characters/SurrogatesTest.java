package org.rightsdeclarations.characters;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SurrogatesTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "a", "\uD83D\uDE00", "a\uD83D\uDE00\uD83D\uDE00b", "\uFFFF"})
    void knowsWholePairs(String text) {
        assertThat(Surrogates.firstHalf(text)).isEqualTo(-1);
    }

    @Test
    void findsTheFirstHalf() {
        assertThat(Surrogates.firstHalf("\uD83D")).isZero();
        assertThat(Surrogates.firstHalf("\uDE00\uD83D")).isZero();
        assertThat(Surrogates.firstHalf("a\uD83Da")).isEqualTo(1);
        assertThat(Surrogates.firstHalf("\uD83D\uD83D\uDE00")).isZero();
        assertThat(Surrogates.firstHalf("\uD83D\uDE00\uDE00")).isEqualTo(2);
    }
}
