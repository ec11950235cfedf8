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
        assertThat(Excerpt.of(text, Locale.ENGLISH)).isEqualTo(text);
    }

    @Test
    void escapesWhatWouldBreakOrTurnTheLine() {
        assertThat(Excerpt.of("a\nb\rc\td", Locale.ENGLISH)).isEqualTo("a\\nb\\rc\\td");
        assertThat(Excerpt.of("\u0000\u001B\u007F\u0085", Locale.ENGLISH)).isEqualTo("\\u0000\\u001B\\u007F\\u0085");
        assertThat(Excerpt.of("\u2028\u2029", Locale.ENGLISH)).isEqualTo("\\u2028\\u2029");
        assertThat(Excerpt.of("\u202Eabc\u2066", Locale.ENGLISH)).isEqualTo("\\u202Eabc\\u2066");
        assertThat(Excerpt.of("\uFEFF\uFFFF", Locale.ENGLISH)).isEqualTo("\\uFEFF\\uFFFF");
        assertThat(Excerpt.of("\uD83D \uDE00", Locale.ENGLISH)).isEqualTo("\\uD83D \\uDE00");
        assertThat(Excerpt.of("\uDB40\uDC01", Locale.ENGLISH)).isEqualTo("\\u{E0001}");
    }

    @Test
    void showsTextsUpToTheLimitWhole() {
        String text = "a".repeat(Excerpt.MAX_LENGTH);

        assertThat(Excerpt.of(text, Locale.ENGLISH)).isEqualTo(text);
    }

    @Test
    void cutsLongTextsInTheMiddle() {
        String text = "a".repeat(50_000) + "b".repeat(50_000);

        assertThat(Excerpt.of(text, Locale.ENGLISH))
                .isEqualTo("a".repeat(30) + "… (100,000 characters) …" + "b".repeat(30));
    }

    @Test
    void saysTheLengthInTheLanguageOfTheReader() {
        assertThat(Excerpt.of("가".repeat(300), Locale.KOREAN)).contains("… (300자) …");
        assertThat(Excerpt.of("a".repeat(300), Locale.forLanguageTag("ar")))
                .contains("… (\u2067\u2068300\u2069 محرف\u2069) …");
    }

    @Test
    void showsATextWholeButOnOneLine() {
        assertThat(Excerpt.line("می\u200Cخواهم\r\n\u2028\u0007" + "a".repeat(100)))
                .isEqualTo("می\u200Cخواهم\\r\\n\\u2028\\u0007" + "a".repeat(100));
    }

    @Test
    void doesNotCutSurrogatePairs() {
        String atHead = "a".repeat(29) + "\uD83D\uDE00" + "b".repeat(69);
        String atTail = "a".repeat(69) + "\uD83D\uDE00" + "b".repeat(29);

        assertThat(Excerpt.of(atHead, Locale.ENGLISH))
                .isEqualTo("a".repeat(29) + "… (100 characters) …" + "b".repeat(30));
        assertThat(Excerpt.of(atTail, Locale.ENGLISH))
                .isEqualTo("a".repeat(30) + "… (100 characters) …" + "b".repeat(29));
    }

    @Test
    void escapesTheSameUnderLocalesWithOtherDigits() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-u-nu-arab"));
        try {
            assertThat(Excerpt.of("\u0007", Locale.ENGLISH)).isEqualTo("\\u0007");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void escapesNothingButHalvesOfPairsForUtf8() {
        assertThat(Excerpt.wellFormed("a\n\u202E \uD83D\uDD4A \uD83D.\uDD4A"))
                .isEqualTo("a\n\u202E \uD83D\uDD4A \\uD83D.\\uDD4A");
        assertThat(Excerpt.wellFormed("a\n")).isEqualTo("a\n");
    }
}
