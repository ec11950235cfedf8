package org.example.mapping;

import java.util.List;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.json.DeclarationJson;
import org.rightsdeclarations.json.Jackson3Module;
import tools.jackson.databind.json.JsonMapper;

/** On the module path, a mapper is told of the module. */
public final class InModules {
    private InModules() {}

    /** What a host keeps. */
    public record Filed(int number, List<Declaration> declarations) {}

    public static void main(String[] arguments) {
        JsonMapper mapper = JsonMapper.builder().addModule(new Jackson3Module()).build();
        Declaration declaration = Declaration.in("en")
                .title("Riverside Declaration on the Right to Housing")
                .clause("1.", "Recognize that a home is the ground on which every other right stands.")
                .build();

        Filed filed = new Filed(1, List.of(declaration));
        String json = mapper.writeValueAsString(filed);
        check(InModules.class.getModule().isNamed(), "modules");
        check(mapper.readValue(json, Filed.class).equals(filed), "what was written is read: " + json);
        check(json.contains(DeclarationJson.writeString(declaration)), "as the library writes it: " + json);
        System.out.println(
                "Jackson 3 in modules: all is well on Java " + Runtime.version().feature());
    }

    private static void check(boolean held, String what) {
        if (!held) {
            throw new AssertionError(what);
        }
    }
}
