package org.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.rightsdeclarations.Clause;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.json.DeclarationJson;
import org.rightsdeclarations.json.InvalidDeclarationException;
import org.rightsdeclarations.problem.Problem;
import org.rightsdeclarations.problem.Severity;

/** A host whose JSON is that of Jakarta EE. */
class JsonBindingTest {
    private static final Declaration DECLARATION = Declaration.in("en")
            .title("Riverside Declaration on the Right to Housing \uD83C\uDFE0")
            .clause("1.", "Recognize that a home is the ground on which every other right stands.")
            .clause("2.", "Regret that four hundred households of our city have none.")
            .build();

    private static final Jsonb JSONB = JsonbBuilder.create(FormAdapter.config());

    /** What a host keeps. */
    public record Filed(int number, Declaration declaration, List<Clause> quoted) {}

    @AfterAll
    static void close() throws Exception {
        JSONB.close();
    }

    @Test
    void writesTheSameAsTheLibrary() {
        String json = JSONB.toJson(DECLARATION, Declaration.class);

        assertEquals(DeclarationJson.writeString(DECLARATION), json);
        assertEquals(DECLARATION, JSONB.fromJson(json, Declaration.class));
    }

    @Test
    void keepsDeclarationsInObjectsOfTheHost() {
        Filed filed = new Filed(1, DECLARATION, DECLARATION.getSections().get(0).getClauses());

        assertEquals(filed, JSONB.fromJson(JSONB.toJson(filed), Filed.class));
    }

    @Test
    void refusesADocumentWithAllThatIsWrong() {
        String json = """
                {"number": 1,
                 "declaration": {"format": "rights-declaration/1", "titel": {"en": "T"},
                                 "event": {"held": "12 May 2026"}}}
                """;

        JsonbException refusal = assertThrows(JsonbException.class, () -> JSONB.fromJson(json, Filed.class));

        Throwable cause = refusal;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        assertEquals(
                List.of("/titel", "/event/held"),
                assertInstanceOf(InvalidDeclarationException.class, cause).getReport().getProblems().stream()
                        .filter(problem -> problem.getSeverity() == Severity.ERROR)
                        .map(Problem::getPointer)
                        .toList());
    }
}
