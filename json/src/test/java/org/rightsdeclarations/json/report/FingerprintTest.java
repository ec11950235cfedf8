package org.rightsdeclarations.json.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rightsdeclarations.problem.Position;
import org.rightsdeclarations.problem.Problem;
import org.rightsdeclarations.problem.Severity;

class FingerprintTest {
    private static final Problem PROBLEM = problem("house.name", "/title", Map.of("name", "Quay"));

    @Test
    void isTheSameWhereverAProblemStandsAndInEveryLanguage() {
        assertThat(Fingerprint.of(PROBLEM))
                .matches("[0-9a-f]{32}")
                .isEqualTo(Fingerprint.of(PROBLEM.at(new Position(7, 3))))
                .isEqualTo(Fingerprint.of(PROBLEM.in(Locale.FRENCH)));
    }

    @Test
    void isAnotherForEachCodePlaceAndArgument() {
        assertThat(new String[] {
                    Fingerprint.of(PROBLEM),
                    Fingerprint.of(problem("house.names", "/title", Map.of("name", "Quay"))),
                    Fingerprint.of(problem("house.name", "/titles", Map.of("name", "Quay"))),
                    Fingerprint.of(problem("house.name", "/title", Map.of("title", "Quay"))),
                    Fingerprint.of(problem("house.name", "/title", Map.of("name", "Quays"))),
                    Fingerprint.of(problem("house.name", "/title", Map.of()))
                })
                .doesNotHaveDuplicates();
    }

    @Test
    void doesNotRunTextsTogether() {
        assertThat(Fingerprint.of(problem("house.a", "/b", Map.of("c", "d"))))
                .isNotEqualTo(Fingerprint.of(problem("house.a", "/b", Map.of("cd", ""))));
        assertThat(Fingerprint.of(problem("house.a", "/b", Map.of())))
                .isNotEqualTo(Fingerprint.of(problem("house.a/b", "", Map.of())));
    }

    private static Problem problem(String code, String pointer, Map<String, ?> arguments) {
        return Problem.of(code, Severity.WARNING, pointer, "called so", arguments);
    }
}
