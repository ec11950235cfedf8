package org.rightsdeclarations.rule.hygiene;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NestedTitlesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Закон \"Про Указ \"Про причали\"",
                "Закон «Про Указ «Про причали»",
                "Закон „Про Указ „Про причали“",
                "Закон „Про Указ „Про причали”",
                "Закон «Про Указ \"Про причали\"",
                "Закон (\"Про Указ \"Про причали\")",
                "\"Про Указ \"Про причали\"",
                "Закон\u00A0\"Про Указ \"Про причали\"",
                "Закон \"Про Указ \"Про причали\"\"",
                "Закон \"Про причали\"",
                "Закон \"Про Указ \"Про причали\" і Закон \"Про Указ \"Про сходи\"",
                "Закон \"Про Указ \"Про ст. 5 причалів\"",
                "Закон \"Про Указ \"Про причали.\"",
                "Діє. Закон \"Про Указ \"Про причали\"",
                "Закон про причали"
            })
    void areClosedByOneMark(String text) {
        assertThat(NestedTitles.pair(text, "uk")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Закон \"Про причали",
                "Закон \"Про причали. ",
                "Закон Про причали\"",
                "Закон Про причали\" і \"Про сходи\"",
                "Закон \"Про причали\"\"",
                "Закон \"Про Указ \"Про Наказ \"Про причали\"",
                "Закон \"Про причали. Указ \"Про сходи\"",
                "«Про Указ «Про причали»» і сходи»"
            })
    void areNoMarksThatLackTheirOtherHalf(String text) {
        assertThat(NestedTitles.pair(text, "uk")).isFalse();
    }

    @Test
    void areACustomOfSomeLanguages() {
        String text = "«A «B»";

        assertThat(NestedTitles.pair(text, "lt")).isTrue();
        assertThat(NestedTitles.pair(text, "ru")).isTrue();
        assertThat(NestedTitles.pair(text, "be")).isTrue();
        assertThat(NestedTitles.pair(text, "fr")).isFalse();
        assertThat(NestedTitles.pair("A", "fr")).isFalse();
    }
}
