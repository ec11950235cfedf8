package org.rightsdeclarations.characters;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InvisibleTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "a\u200Bb, 1",
                "a\u2060b, 1",
                "a\uFEFFb, 1",
                "a\u200Db, 1",
                "a\u200C b, 1",
                "a\u2063b, 1",
                "a\u206Ab, 1",
                "a\u180Eb, 1",
                "a\u180Bb, 1",
                "a\u034Fb, 1",
                "a\u3164b, 1",
                "a\uFFA0b, 1",
                "a\uFFF9b, 1",
                "a\u1160b, 1",
                "a\uFE0Fb, 1",
                "\u05D0\uFE0F, 1",
                "\u8FBB\uFE0F\uFE0F, 2",
                "a\uDB40\uDD00, 1",
                "a\uDB40\uDC01, 1",
                "a\uDB40\uDC65, 1",
                "\uD83D\uDE00\uDB40\uDC65, 2",
                "\u4EBA\u200B\u4EBA, 1",
            })
    void findsWhatIsNotNeeded(String text, int index) {
        assertThat(Invisible.findIdle(text, 0, text.length()))
                .hasValueSatisfying(idle -> assertThat(idle.index()).isEqualTo(index));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                "\u0645\u06CC\u200C\u0631\u0648\u062F",
                "(\u0645\u06CC\u200C)",
                "\u0915\u094D\u200D\u0937",
                "\uD83D\uDC69\u200D\u2696\uFE0F",
                "1\uFE0F\u20E3",
                "\u2764\uFE0F",
                "\u845B\uDB40\uDD01",
                "\u1000\uFE00",
                "\u0E17\u0E38\u0E01\u200B\u0E04\u0E19\u2060",
                "\u1798\u200B\u200B\u200B1",
                "\u1820\u180B\u180E\u1820",
                "\u115F\u1161\u11AF",
                "\u1112\u1160\u11AB",
                "\u115F\u1160\u11AB",
                "e\u034F\u0301",
                "\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62\uDB40\uDC73\uDB40\uDC63\uDB40\uDC74\uDB40\uDC7F",
                "a \u200E\u200F\u061C b",
                "inhabi\u00ADtants"
            })
    void leavesInPeaceWhatIsNeeded(String text) {
        assertThat(Invisible.findIdle(text, 0, text.length())).isEmpty();
    }

    @Test
    void countsThem() {
        assertThat(Invisible.findIdle("a\u200Bb\uDB40\uDC65c\u2060", 0, 7)).hasValue(new Invisible.Idle(1, 3));
        assertThat(Invisible.findIdle("a\u200Bb\u2060c", 2, 3)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \t\n",
                "\u00A0\u3000\u2003",
                "\u200B\uFEFF\u2060",
                "\u3164",
                "\u115F\u1160",
                "\uFFA0",
                "\uDB40\uDC65",
                "\u202E\u202C",
                "\u2067\u2069\u200E\u061C",
                "\u00AD",
                "\u2800",
                "\u0000\u0007\u0085",
                "\u200D\uFE0F"
            })
    void seesNothingInBlanksAndInvisibleCharacters(String text) {
        assertThat(Invisible.isBlank(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "\u200Ba", ".", "\uD83D\uDE00", "\u0301", "\uE000", "\u0378", "\uFFFD", "\u2801"})
    void seesEverythingElse(String text) {
        assertThat(Invisible.isBlank(text)).isFalse();
    }
}
