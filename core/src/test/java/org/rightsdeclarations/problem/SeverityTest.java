package org.rightsdeclarations.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SeverityTest {
    @ParameterizedTest
    @EnumSource(Severity.class)
    void isReadAsItIsWritten(Severity severity) {
        assertThat(Severity.parse(severity.toString())).isEqualTo(severity);
    }

    @Test
    void refusesOtherWords() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Severity.parse("fatal"))
                .withMessage("severity must be \"error\", \"warning\" or \"info\" - but was: \"fatal\"");
    }
}
