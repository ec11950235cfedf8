package org.rightsdeclarations.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsdeclarations.problem.InvalidValueException;
import org.rightsdeclarations.problem.MissingValueException;
import org.rightsdeclarations.term.IdentifierScheme;

class IdentifierTest {
    @ParameterizedTest
    @ValueSource(strings = {"A/HRC/RES/24/2", "61", "a b"})
    void keepsValuesAsWritten(String value) {
        Identifier identifier = Identifier.of(IdentifierScheme.UN_SYMBOL, value);

        assertThat(identifier.getScheme()).isEqualTo(IdentifierScheme.UN_SYMBOL);
        assertThat(identifier.getValue()).isEqualTo(value);
        assertThat(identifier).isEqualTo(identifier.toBuilder().build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", " a", "a ", "a\nb"})
    void rejectsValuesThatAreNoLine(String value) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Identifier.of(IdentifierScheme.ELI, value))
                .withMessage(
                        "identifier must be one line of 1 to 200 characters without blanks before or after - but was: \""
                                + value.replace("\n", "\\n").replaceAll("^ | $", "\\\\u0020") + "\"");
    }

    @Test
    void limitsTheLength() {
        String longest = "1".repeat(Identifier.MAX_LENGTH);

        assertThat(Identifier.of(IdentifierScheme.ELI, longest).getValue()).isEqualTo(longest);
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Identifier.of(IdentifierScheme.ELI, longest + "1"))
                .withMessageStartingWith("identifier must be one line of 1 to 200 characters");
    }

    @Test
    void rejectsWhatIsLeftOut() {
        Identifier.Builder builder = Identifier.builder().value("61");

        assertThatExceptionOfType(MissingValueException.class)
                .isThrownBy(builder::build)
                .withMessageContaining("scheme");
    }
}
