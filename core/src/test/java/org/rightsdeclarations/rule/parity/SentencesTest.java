package org.rightsdeclarations.rule.parity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {
    private static final String ONCE = "The quays are open.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Les quais sont ouverts. Les quais sont ouverts.",
                "D’abord ceci. Les quais sont ouverts ! Les quais sont ouverts ! Et cela.",
                "码头对所有人开放。码头对所有人开放。"
            })
    void areDoubledInOneLanguage(String text) {
        assertThat(Sentences.findDoubled(Texts.of("en", ONCE, "fr", text).rows().get(0)))
                .hasValue(1);
        assertThat(Sentences.findDoubled(
                        Texts.of("en", ONCE + " " + ONCE, "fr", text).rows().get(0)))
                .isEmpty();
    }

    @Test
    void mayStandAtTheVeryEnd() {
        Texts.of("en", ONCE, "fr", "Oui, et encore.Oui, et encore.")
                .rows()
                .forEach(row -> assertThat(Sentences.findDoubled(row)).hasValue(1));
        Texts.of("en", ONCE + "  " + ONCE, "fr", "Les quais.")
                .rows()
                .forEach(row -> assertThat(Sentences.findDoubled(row)).hasValue(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Non. Non. Non.", "Les quais sont ouverts. Oui. Les quais sont ouverts.", "a. b. a. b."})
    void mayReturn(String text) {
        assertThat(Sentences.findDoubled(Texts.of("en", ONCE, "fr", text).rows().get(0)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The quays of the harbour are open to all who arrive here. %s",
                "%s The lamps of the harbour are lit by night for all of them."
            })
    void areDoubledInATextOfOneLanguageIfTheyAreLong(String text) {
        String lamps = "The lamps of the harbour are lit by night for all who arrive by sea.";

        assertThat(Sentences.isDoubled(text.formatted(lamps + " " + lamps))).isTrue();
        assertThat(Sentences.isDoubled(text.formatted(lamps))).isFalse();
        assertThat(Sentences.isDoubled(text.formatted(ONCE + " " + ONCE))).isFalse();
    }

    @Test
    void areNotDoubledWhereTheyEndAtTheEndAlone() {
        assertThat(Sentences.isDoubled("The lamps of the harbour are lit by night, ".repeat(2)))
                .isFalse();
        assertThat(Sentences.isDoubled("")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A B A B | true",
                "C A B A B | true",
                "A B C A B C D | true",
                "A B C A B D | false",
                "A B D A C | false",
                "A B A | false",
                "S T S T S T S T S T S T S T S T | false"
            })
    void knowsAPassageThatStandsTwice(String passage, boolean isDoubled) {
        Map<String, String> sentences = Map.of(
                "A", "The quays of the harbour are open to all.",
                "B", "The lamps of the harbour are lit by night.",
                "C", "The keeper of the harbour counts the boats.",
                "D", "The council of the harbour meets in spring.",
                "S", "We go on and on.",
                "T", "We do not stop.");
        String text = Stream.of(passage.split(" ")).map(sentences::get).collect(Collectors.joining(" "));

        assertThat(Sentences.isDoubled(text)).isEqualTo(isDoubled);
        assertThat(Sentences.isDoubled(text.replace(". ", "."))).isEqualTo(isDoubled);
    }
}
