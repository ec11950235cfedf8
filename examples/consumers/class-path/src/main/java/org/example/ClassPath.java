package org.example;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.Section;
import org.rightsdeclarations.json.DeclarationJson;
import org.rightsdeclarations.json.ReadResult;
import org.rightsdeclarations.problem.Problem;
import org.rightsdeclarations.problem.Report;
import org.rightsdeclarations.problem.Severity;
import org.rightsdeclarations.rule.Check;
import org.rightsdeclarations.rule.Examination;
import org.rightsdeclarations.rule.Rule;
import org.rightsdeclarations.validation.DeclarationValidator;

/** A program on the class path, compiled with every warning of the compiler as an error. */
public final class ClassPath {
    private static final Rule UNTITLED =
            Rule.of("house.untitled", Severity.WARNING, "section without heading", "give it one");

    private ClassPath() {}

    public static void main(String[] arguments) throws IOException {
        Declaration declaration = Declaration.in("en")
                .title("Riverside Declaration on the Right to Housing")
                .clause("1.", "Recognize that a home is the ground on which every other right stands.")
                .commitment("1.", "To build two hundred public dwellings by 2028.")
                .build();
        byte[] json = DeclarationJson.writeBytes(declaration);
        check(DeclarationJson.read(json).orElseThrow().equals(declaration), "what was written is read");

        Declaration changed = declaration.toBuilder().sections(List.of()).build();
        check(changed.getSections().isEmpty() && !changed.equals(declaration), "a copy differs");

        Report report = DeclarationValidator.standard()
                .with(Check.of(Section.class, ClassPath::examine, UNTITLED))
                .validate(declaration);
        check(report.count(Severity.ERROR) == 0, "no errors in " + report);
        check(report.toString().contains("[house.untitled]"), "the rule of the house in " + report);

        ReadResult<Declaration> broken =
                DeclarationJson.read("{\"format\": \"rights-declaration/1\", \"titel\": {\"en\": \"T\"}}");
        Problem problem = broken.getReport().getProblems().get(0);
        check(problem.getCode().equals("json.unknown-member"), "the code of " + problem);
        check(problem.getPointer().equals("/titel"), "the pointer of " + problem);
        check(problem.getPosition().orElseThrow().toString().equals("1:36"), "the position of " + problem);
        check(!problem.getMessage(Locale.KOREAN).equals(problem.getMessage()), "Korean words for " + problem);

        describesItself(Declaration.class, "Rights Declarations: core");
        describesItself(DeclarationJson.class, "Rights Declarations: json");
        System.out.println(
                "class path: all is well on Java " + Runtime.version().feature());
    }

    private static void examine(Examination<Section> examination) {
        Optional<?> heading = examination.subject().getHeading();
        if (heading.isEmpty()) {
            examination.report(UNTITLED, examination.part(), Map.of());
        }
    }

    /** Checks what the jar of a class says about itself. */
    private static void describesItself(Class<?> type, String title) throws IOException {
        URL jar = type.getProtectionDomain().getCodeSource().getLocation();
        try (InputStream bytes = jar.openStream();
                JarInputStream in = new JarInputStream(bytes)) {
            Attributes manifest = in.getManifest().getMainAttributes();
            check(title.equals(manifest.getValue(Attributes.Name.IMPLEMENTATION_TITLE)), "the title in " + jar);
            check(manifest.getValue(Attributes.Name.IMPLEMENTATION_VERSION) != null, "a version in " + jar);
            check(manifest.getValue("Multi-Release") == null, "one release in " + jar);
            List<String> missing = new ArrayList<>(
                    List.of("META-INF/LICENSE", "META-INF/NOTICE", "META-INF/jandex.idx", "module-info.class"));
            for (JarEntry entry = in.getNextJarEntry(); entry != null; entry = in.getNextJarEntry()) {
                missing.remove(entry.getName());
            }
            check(missing.isEmpty(), missing + " in " + jar);
        }
    }

    private static void check(boolean held, String what) {
        if (!held) {
            throw new AssertionError(what);
        }
    }
}
