package org.example.modules;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.constraint.SoundValidator;
import org.rightsdeclarations.json.DeclarationJson;
import org.rightsdeclarations.problem.Report;
import org.rightsdeclarations.validation.DeclarationValidator;

/** A program in an image that holds the modules it needs, and nothing else. */
public final class ModulePath {
    private ModulePath() {}

    public static void main(String[] arguments) {
        Set<String> modules = ModuleLayer.boot().modules().stream()
                .map(Module::getName)
                .filter(name -> !name.startsWith("java.") && !name.startsWith("jdk."))
                .collect(Collectors.toSet());
        check(
                modules.equals(Set.of(
                        "jakarta.validation",
                        "org.example.modules",
                        "org.rightsdeclarations.core",
                        "org.rightsdeclarations.json",
                        "tools.jackson.core")),
                "the modules " + modules);

        Declaration declaration = Declaration.in("en")
                .title("Riverside Declaration on the Right to Housing")
                .clause("1.", "Recognize that a home is the ground on which every other right stands.")
                .commitment("1.", "To build two hundred public dwellings by 2028.")
                .build();
        byte[] json = DeclarationJson.writeBytes(declaration);
        check(DeclarationJson.read(json).orElseThrow().equals(declaration), "what was written is read");

        Report report = DeclarationValidator.standard().validate(declaration);
        check(!report.hasErrors(), "no errors in " + report);

        Report broken = DeclarationJson.read("{\"titel\": {\"en\": \"T\"}}").getReport();
        for (String language : List.of("en", "ar", "es", "fr", "ko", "ru", "zh")) {
            String words = broken.in(Locale.forLanguageTag(language)).toString();
            check(words.contains("/titel") && words.contains("json.unknown-member"), words);
        }
        check(!broken.in(Locale.FRENCH).toString().equals(broken.toString()), "bundles in the image");
        check(
                broken.in(Locale.ITALIAN).toString().contains("campo sconosciuto \"titel\""),
                "a language of this module");
        check(new SoundValidator().isValid(null, null), "the rules as a service in the image");
        System.out.println(
                "module path: all is well on Java " + Runtime.version().feature());
    }

    private static void check(boolean held, String what) {
        if (!held) {
            throw new AssertionError(what);
        }
    }
}
