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

    @Test
    void isKnownByTheSignsOfWindows() {
        String text = new String("l’étranger".getBytes(StandardCharsets.UTF_8), WINDOWS);

        assertThat(text).isEqualTo("lâ€™Ã©tranger");
        assertThat(GarbledText.find(text)).hasValue(1);
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
}
