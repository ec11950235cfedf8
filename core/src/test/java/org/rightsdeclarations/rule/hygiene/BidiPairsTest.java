package org.rightsdeclarations.rule.hygiene;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BidiPairsTest {
    @ParameterizedTest
    @ValueSource(strings = {"\u202A", "\u202B", "\u202D", "\u202E"})
    void closesEmbeddingsAndOverridesByPdfAlone(String opening) {
        assertThat(BidiPairs.findUnpaired(opening + "a\u202C")).isEmpty();
        assertThat(BidiPairs.findUnpaired(opening + "a\u2069")).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u2066", "\u2067", "\u2068"})
    void closesIsolatesByPdiAlone(String opening) {
        assertThat(BidiPairs.findUnpaired(opening + "a\u2069")).isEmpty();
        assertThat(BidiPairs.findUnpaired(opening + "a\u202C")).hasValue(2);
    }

    @ParameterizedTest
    @CsvSource({
        "\u202C, 0",
        "a\u202Ab, 1",
        "\u202Aa\u2067b\u2069, 0",
        "\u2067a\u202Ab\u2069, 2",
        "\u202Aa\u2067b\u202C\u2069, 4",
        "\u202Aa\u2029b\u202C, 0",
        "\u202Aa\u2067b\u2029c, 0",
        "'\u202Aa\nb\u202C', 0"
    })
    void saysWhichControlIsWithoutItsOtherHalfInItsParagraph(String text, int index) {
        assertThat(BidiPairs.findUnpaired(text)).hasValue(index);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a\u2029b", "\u202Aa\u2028b\u202C", "\u202Aa\u202C\u2029\u2067b\u2069"})
    void acceptsParagraphsInWhichAllControlsPair(String text) {
        assertThat(BidiPairs.findUnpaired(text)).isEmpty();
    }
}
