package org.rightsdeclarations.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class ProblemTest {
    private static final Problem UNKNOWN_MEMBER = Problem.builder()
            .code("json.unknown-member")
            .severity(Severity.ERROR)
            .pointer("/titel")
            .position(new Position(4, 9))
            .putArgument("name", "titel")
            .message("unknown member \"titel\"")
            .suggestion("did you mean \"title\"?")
            .build();

    @Test
    void showsEverythingInOneLine() {
        assertThat(UNKNOWN_MEMBER)
                .hasToString("error at 4:9 /titel: unknown member \"titel\"; did you mean \"title\"?"
                        + " [json.unknown-member]");
    }

    @Test
    void showsOnlyWhatThereIs() {
        Problem problem = Problem.builder()
                .code("rule.no-id")
                .severity(Severity.INFO)
                .pointer("")
                .message("declaration has no id")
                .build();

        assertThat(problem).hasToString("info (document): declaration has no id [rule.no-id]");
    }

    @Test
    void showsForeignPointersInOneLine() {
        Problem problem = UNKNOWN_MEMBER.toBuilder().pointer("/a\nb").build();

        assertThat(problem.toString()).startsWith("error at 4:9 /a\\nb: ");
    }

    @Test
    void copiesEverythingIntoABuilder() {
        assertThat(UNKNOWN_MEMBER.toBuilder().build()).isEqualTo(UNKNOWN_MEMBER).hasSameHashCodeAs(UNKNOWN_MEMBER);
    }

    @Test
    void rejectsMissingParts() {
        assertThatExceptionOfType(MissingValueException.class)
                .isThrownBy(() -> Problem.builder().code("rule.no-id").build())
                .withMessageContaining("severity", "pointer", "message");
    }
}
