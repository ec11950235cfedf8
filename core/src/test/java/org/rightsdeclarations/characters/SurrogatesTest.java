package org.rightsdeclarations.characters;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SurrogatesTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "a", "\uD83D\uDE00", "a\uD83D\uDE00\uD83D\uDE00b", "\uFFFF"})
    void knowsWholePairs(String text) {
        assertThat(Surrogates.isHalved(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uD83D", "\uDE00", "\uDE00\uD83D", "a\uD83Da", "\uD83D\uD83D\uDE00", "\uD83D\uDE00\uDE00"})
    void knowsHalves(String text) {
        assertThat(Surrogates.isHalved(text)).isTrue();
    }
}
