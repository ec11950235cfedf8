package org.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rightsdeclarations.Clause;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.json.DeclarationJson;
import org.rightsdeclarations.json.InvalidDeclarationException;
import org.rightsdeclarations.problem.Severity;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A mapper of Jackson 3 that finds the module by itself; no other Jackson than that is there. */
class Jackson3Test {
    private static final Declaration DECLARATION = Declaration.in("en")
            .title("Riverside Declaration on the Right to Housing \uD83C\uDFE0")
            .clause("1.", "Recognize that a home is the ground on which every other right stands.")
            .clause("2.", "Regret that four hundred households of our city have none.")
            .build();

    private static final JsonMapper MAPPER =
            JsonMapper.builder().findAndAddModules().build();

    /** What a host keeps. */
    public record Filed(int number, Declaration declaration, List<Clause> quoted) {}

    @Test
    void isAloneWithItsGeneration() {
        assertThrows(ClassNotFoundException.class, () -> Class.forName("com.fasterxml.jackson.databind.ObjectMapper"));
    }

    @Test
    void writesTheSameBytesAsTheLibrary() throws Exception {
        assertEquals(DeclarationJson.writeString(DECLARATION), MAPPER.writeValueAsString(DECLARATION));
        assertEquals(DECLARATION, MAPPER.readValue(DeclarationJson.writeBytes(DECLARATION), Declaration.class));
    }

    @Test
    void keepsDeclarationsInObjectsOfTheHost() throws Exception {
        Filed filed = new Filed(1, DECLARATION, DECLARATION.getSections().get(0).getClauses());

        String json = MAPPER.writeValueAsString(Map.of("filed", filed));

        assertEquals(filed, MAPPER.convertValue(MAPPER.readTree(json).get("filed"), Filed.class));
    }

    @Test
    void keepsDeclarationsInYaml() throws Exception {
        Filed filed = new Filed(1, DECLARATION, DECLARATION.getSections().get(0).getClauses());
        ObjectMapper mapper = YAMLMapper.builder().findAndAddModules().build();

        assertEquals(filed, mapper.readValue(mapper.writeValueAsString(filed), Filed.class));
    }

    @Test
    void refusesADocumentWithAllThatIsWrong() {
        String json = """
                {"number": 1,
                 "declaration": {"format": "rights-declaration/1", "titel": {"en": "T"},
                                 "event": {"held": "12 May 2026"}}}
                """;

        DatabindException refusal = assertThrows(DatabindException.class, () -> MAPPER.readValue(json, Filed.class));

        InvalidDeclarationException cause = assertInstanceOf(InvalidDeclarationException.class, refusal.getCause());
        assertEquals(
                List.of("/declaration/titel 2:52", "/declaration/event/held 3:36"),
                cause.getReport().getProblems().stream()
                        .filter(problem -> problem.getSeverity() == Severity.ERROR)
                        .map(problem -> problem.getPointer() + " "
                                + problem.getPosition().orElseThrow().line() + ":"
                                + problem.getPosition().orElseThrow().column())
                        .toList());
    }
}
