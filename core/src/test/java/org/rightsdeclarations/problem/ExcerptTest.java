package org.rightsdeclarations.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExcerptTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "Article 1", "모든 인간은", "“é”", "\uD83D\uDE00", "\\n", "{value}"})
    void showsPlainTextAsItIs(String text) {
        assertThat(Excerpt.of(text)).isEqualTo(text);
    }

    @Test
    void escapesWhatWouldBreakOrTurnTheLine() {
        assertThat(Excerpt.of("a\nb\rc\td")).isEqualTo("a\\nb\\rc\\td");
        assertThat(Excerpt.of("\u0000\u001B\u007F\u0085")).isEqualTo("\\u0000\\u001B\\u007F\\u0085");
        assertThat(Excerpt.of("\u2028\u2029")).isEqualTo("\\u2028\\u2029");
        assertThat(Excerpt.of("\u202Eabc\u2066")).isEqualTo("\\u202Eabc\\u2066");
        assertThat(Excerpt.of("\uFEFF\uFFFF")).isEqualTo("\\uFEFF\\uFFFF");
        assertThat(Excerpt.of("\uD83D \uDE00")).isEqualTo("\\uD83D \\uDE00");
        assertThat(Excerpt.of("\uDB40\uDC01")).isEqualTo("\\u{E0001}");
    }

    @Test
    void showsTextsUpToTheLimitWhole() {
        String text = "a".repeat(Excerpt.MAX_LENGTH);

        assertThat(Excerpt.of(text)).isEqualTo(text);
    }

    @Test
    void cutsLongTextsInTheMiddle() {
        String text = "a".repeat(50_000) + "b".repeat(50_000);

        assertThat(Excerpt.of(text)).isEqualTo("a".repeat(30) + "… (100000 characters) …" + "b".repeat(30));
    }

    @Test
    void doesNotCutSurrogatePairs() {
        String atHead = "a".repeat(29) + "\uD83D\uDE00" + "b".repeat(69);
        String atTail = "a".repeat(69) + "\uD83D\uDE00" + "b".repeat(29);

        assertThat(Excerpt.of(atHead)).isEqualTo("a".repeat(29) + "… (100 characters) …" + "b".repeat(30));
        assertThat(Excerpt.of(atTail)).isEqualTo("a".repeat(30) + "… (100 characters) …" + "b".repeat(29));
    }

    @Test
    void escapesTheSameUnderLocalesWithOtherDigits() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-u-nu-arab"));
        try {
            assertThat(Excerpt.of("\u0007")).isEqualTo("\\u0007");
        } finally {
            Locale.setDefault(before);
        }
    }
}
