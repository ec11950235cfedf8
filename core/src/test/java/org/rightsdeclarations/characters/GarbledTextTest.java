package org.rightsdeclarations.characters;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GarbledTextTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @ParameterizedTest
    @ValueSource(strings = {"é", "«ouvert»", "l’eau", "Причал", "الأرصفة", "부두", "码头", "“open”", "ñ", "€ 5"})
    void isUtf8ThatWasReadAsSomethingElse(String text) {
        String latin = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);

        assertThat(GarbledText.find("a " + latin + " b")).isPresent();
        assertThat(GarbledText.find(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“We signed the ‘Pacte de la Liberté’”.",
                "“José”—and “Zé”…",
                "es «el “café”»",
                "»sagt „Café“«, „Café“—",
                "“até amanhã…”, “até amanhã…”"
            })
    void isNoLetterWithAnAccentBeforeSeveralMarks(String text) {
        assertThat(GarbledText.find(text)).isEmpty();
    }

    @Test
    void isKnownByTheSignsOfWindows() {
        String text = new String("l’étranger".getBytes(StandardCharsets.UTF_8), WINDOWS);

        assertThat(text).isEqualTo("lâ€™Ã©tranger");
        assertThat(GarbledText.find(text)).hasValue(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\u00A1", "\u00BF", "\u0100", "\u07EA", "\u0800", "\u2011", "\u2122", "\uFFDC", "\uD800\uDC00"})
    void isFoundFromTheFirstToTheLastOfItsLetters(String text) {
        String latin = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);

        assertThat(GarbledText.find("x" + latin + "x")).hasValue(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u00C1\u0081", // a letter of one byte in two
                "\u00E0\u0080\u0080", // of one in three
                "\u00E0\u009F\u00BF", // of two in three
                "\u00F0\u0080\u0080\u0080", // of one in four
                "\u00F0\u0088\u0080\u0080", // of three in four
                "\u00F4\u0090\u0080\u0080", // beyond the last
                "\u00F5\u0080\u0080\u0080",
                "\u00E2\u0080\u0090", // a hyphen
                "\u00E1\u0080x",
                "\u00C3\u00C0",
                "\u00C3\u007F",
                "\u00E9\u2123"
            })
    void isNotFoundWhereTheBytesAreThoseOfNoLetter(String text) {
        assertThat(GarbledText.find("x" + text + "x")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u201CMANH\u00C3\u201D",
                "\u00ABIRM\u00C3\u00BB",
                "\u00C2\u2026",
                "\u00C3",
                "\u00E9\u00E9",
                "\u00D1\u00D1",
                "5 \u00B0\u00B0",
                "\u00E2\u20AC"
            })
    void isNoCapitalBeforeAClosingMarkAndNoPieceOfALetter(String text) {
        assertThat(GarbledText.find(text)).isEmpty();
    }

    @Test
    void hasAQuestionMarkInAWordForALostLetter() {
        assertThat(GarbledText.findLost("Protect bio?diversity.")).hasValue(8);
        assertThat(GarbledText.findLost("Why? \u03B1\u03C1\u03BC\u03BF?\u03C4\u03AE\u03C4\u03C9\u03BD"))
                .hasValue(5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Why?",
                "?why",
                "Why?Because.",
                "WHO?what",
                "What? why?",
                "https://port.example/quays?berth=3",
                "port.example?berth",
                "find?quay=3",
                "a??b"
            })
    void hasNoLostLetterInQuestionsAndAddresses(String text) {
        assertThat(GarbledText.findLost(text)).isEmpty();
    }
}
