package org.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rightsdeclarations.Clause;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.json.DeclarationJson;

/** What Apache BVal finds, with its default configuration. */
class BValTest {
    private static final Declaration SOUND = Declaration.in("en")
            .title("Riverside Declaration on the Right to Housing")
            .clause("1.", "Recognize that a home is the ground on which every other right stands.")
            .clause("2.", "Regret that four hundred households of our city have none.")
            .build();

    private static final Declaration EMPTY_CLAUSE = SOUND.edit(
            "section-1/clause-2",
            Clause.class,
            clause -> Clause.builder().label("2.").build());

    /** What a host receives. */
    public record Submission(@Valid Declaration declaration, List<@Valid Declaration> others) {}

    @Test
    void findsAnErrorInADeclaration() {
        assertTrue(paths(EMPTY_CLAUSE).contains("sections[0].clauses[1]"), () -> "paths " + paths(EMPTY_CLAUSE));
        assertFalse(paths(SOUND).contains("sections[0].clauses[1]"), () -> "paths " + paths(SOUND));
    }

    @Test
    void findsAnErrorInADeclarationThatWasRead() {
        Declaration read = DeclarationJson.read(DeclarationJson.writeBytes(EMPTY_CLAUSE))
                .getValue()
                .orElseThrow();

        assertEquals(paths(EMPTY_CLAUSE), paths(read));
    }

    @Test
    void findsAnErrorInAnObjectOfTheHost() {
        Set<String> paths = paths(new Submission(EMPTY_CLAUSE, List.of(SOUND, EMPTY_CLAUSE)));

        assertTrue(paths.contains("declaration.sections[0].clauses[1]"), () -> "paths " + paths);
        assertTrue(
                paths.stream()
                        .anyMatch(path -> path.startsWith("others[1].") && path.endsWith("sections[0].clauses[1]")),
                () -> "paths " + paths);
    }

    @Test
    void saysWhatIsWrong() {
        assertTrue(
                violations(EMPTY_CLAUSE).stream()
                        .map(ConstraintViolation::getMessage)
                        .anyMatch("a provision has neither text nor heading nor nested clauses"::equals),
                () -> violations(EMPTY_CLAUSE).toString());
    }

    private static Set<String> paths(Object host) {
        return violations(host).stream()
                .map(violation -> violation.getPropertyPath().toString())
                .collect(Collectors.toSet());
    }

    private static Set<ConstraintViolation<Object>> violations(Object host) {
        try (ValidatorFactory factory = factory()) {
            Validator validator = factory.getValidator();
            return validator.validate(host);
        }
    }

    private static ValidatorFactory factory() {
        return Validation.buildDefaultValidatorFactory();
    }
}
