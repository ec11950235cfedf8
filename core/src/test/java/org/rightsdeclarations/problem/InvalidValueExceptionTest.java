package org.rightsdeclarations.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.junit.jupiter.api.Test;

class InvalidValueExceptionTest {
    @Test
    void saysTheRuleAndThenTheValue() {
        InvalidValueException refusal = InvalidValueException.of("value.text-blank", " \n");

        assertThat(refusal)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("text must not be empty or consist of blanks only - but was: \"\\u0020\\n\"");
        assertThat(refusal.getCode()).isEqualTo("value.text-blank");
        assertThat(refusal.getArguments()).containsExactly(entry("value", " \n"));
    }

    @Test
    void saysTheParameterOfTheRule() {
        InvalidValueException refusal = InvalidValueException.of("value.label", "", "max", 100);

        assertThat(refusal)
                .hasMessage(
                        "label must be one line of 1 to 100 characters without blanks before or after - but was: \"\"");
        assertThat(refusal.getArguments()).containsExactly(entry("value", ""), entry("max", 100));
    }

    @Test
    void saysInAStackTraceWhatMayHelp() {
        InvalidValueException refusal = InvalidValueException.of("value.date", "31.12.2027", "meant", "2027-12-31");

        assertThat(refusal)
                .hasToString("org.rightsdeclarations.problem.InvalidValueException: " + refusal.getMessage()
                        + "; write \"2027-12-31\"");
        assertThat(InvalidValueException.of("value.label", "", "max", 100))
                .hasToString("org.rightsdeclarations.problem.InvalidValueException: label must be one line of 1 to 100 "
                        + "characters without blanks before or after - but was: \"\"");
    }

    @Test
    void keepsItsArgumentsFromBeingChanged() {
        InvalidValueException refusal = InvalidValueException.of("value.label", "", "max", 100);

        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> refusal.getArguments().clear());
    }

    @Test
    void hasAStackTraceExceptWhereItIsCaughtForItsReasonAlone() {
        assertThat(trace()).isNotEmpty();
        assertThat(InvalidValueException.untraced(() -> {
                    InvalidValueException.untraced(() -> trace());
                    return trace();
                }))
                .isEmpty();
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> InvalidValueException.untraced(() -> {
                    throw InvalidValueException.of("value.label", "");
                }));
        assertThat(trace()).isNotEmpty();
    }

    private static StackTraceElement[] trace() {
        return InvalidValueException.of("value.label", "").getStackTrace();
    }

    @Test
    void survivesSerialization() throws Exception {
        InvalidValueException refusal = InvalidValueException.of("value.label", "", "max", 100);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        new ObjectOutputStream(bytes).writeObject(refusal);
        Object copy = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();

        assertThat(copy).isInstanceOfSatisfying(InvalidValueException.class, again -> {
            assertThat(again.getCode()).isEqualTo(refusal.getCode());
            assertThat(again.getArguments()).isEqualTo(refusal.getArguments());
        });
    }
}
