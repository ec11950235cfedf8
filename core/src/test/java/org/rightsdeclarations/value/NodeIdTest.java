package org.rightsdeclarations.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdeclarations.problem.InvalidValueException;

class NodeIdTest {
    @ParameterizedTest
    @ValueSource(strings = {"a", "Z", "housing", "art.1", "A-1_b.c", "x9"})
    void keepsNamesAsWritten(String value) {
        assertThat(NodeId.of(value)).hasToString(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1",
                "-a",
                "_a",
                ".a",
                "a b",
                "a/b",
                "#a",
                "\u00e4",
                "a\u00e4",
                "a\u0661",
                "a\uD83D\uDE00",
                " a"
            })
    void rejectsWhatIsNoName(String value) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> NodeId.of(value))
                .satisfies(refusal -> assertThat(refusal.getCode()).isEqualTo("value.node-id"))
                .withMessage(
                        "id must be an unaccented letter, then such letters, digits, \"-\", \"_\" and \".\", at most 100 characters in all"
                                + " - but was: \"" + value.replaceFirst("^ ", "\\\\u0020") + "\"");
    }

    @Test
    void limitsTheLength() {
        String longest = "a".repeat(NodeId.MAX_LENGTH);

        assertThat(NodeId.of(longest)).hasToString(longest);
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> NodeId.of(longest + "a"))
                .withMessageContaining("at most 100 characters in all - but was: \"aaa");
    }

    @Test
    void equalsNamesWrittenTheSame() {
        assertThat(NodeId.of("a")).isEqualTo(NodeId.of("a")).hasSameHashCodeAs(NodeId.of("a"));
        assertThat(NodeId.of("a")).isNotEqualTo(NodeId.of("A")).isNotEqualTo("a");
    }
}
