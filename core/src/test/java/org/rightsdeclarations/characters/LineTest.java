package org.rightsdeclarations.characters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdeclarations.problem.InvalidValueException;

class LineTest {
    @ParameterizedTest
    @ValueSource(strings = {"a", "Article 1", "a\u00A0b", "\uD83D\uDE00", "می\u200Cخواهم", "0123456789"})
    void returnsTheValue(String value) {
        assertThat(Line.check("value.label", value, 10)).isSameAs(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                " a",
                "a ",
                "\u00A0a",
                "a\u3000",
                "a\nb",
                "\ta",
                "a\u0085b",
                "a\u0000",
                "a\u007Fb",
                "a\u2028b",
                "a\u2029",
                "a\uD83D",
                "\uDE00a",
                "01234567890"
            })
    void rejectsWhatIsNoLine(String value) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Line.check("value.label", value, 10))
                .satisfies(refusal -> assertThat(refusal.getCode()).isEqualTo("value.label"))
                .withMessageStartingWith(
                        "label must be one line of 1 to 10 characters without blanks before or after - but was: \"");
    }

    @Test
    void namesTheLimit() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Line.check("value.label", "abc", 2))
                .satisfies(refusal -> assertThat(refusal.getArguments())
                        .containsEntry("value", "abc")
                        .containsEntry("max", 2));
    }
}
