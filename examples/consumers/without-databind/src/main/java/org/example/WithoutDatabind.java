package org.example;

import jakarta.validation.NoProviderFoundException;
import jakarta.validation.Validation;
import java.util.List;
import org.rightsdeclarations.Clause;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.json.DeclarationJson;
import org.rightsdeclarations.problem.Report;
import org.rightsdeclarations.validation.DeclarationValidator;

/** A program with no Jackson but its streaming core, and with no provider of Jakarta Validation. */
public final class WithoutDatabind {
    /** What a host may have, but this one has not. */
    private static final List<String> ABSENT = List.of(
            "com.fasterxml.jackson.annotation.JsonValue",
            "com.fasterxml.jackson.databind.ObjectMapper",
            "tools.jackson.databind.ObjectMapper",
            "org.hibernate.validator.HibernateValidator",
            "org.springframework.boot.autoconfigure.AutoConfiguration");

    private WithoutDatabind() {}

    public static void main(String[] arguments) {
        ABSENT.forEach(name -> check(isAbsent(name), name + " is absent"));
        check(hasNoProvider(), "no provider of Jakarta Validation");

        Declaration declaration = Declaration.in("en")
                .title("Riverside Declaration on the Right to Housing")
                .clause("1.", "Recognize that a home is the ground on which every other right stands.")
                .commitment("1.", "To build two hundred public dwellings by 2028.")
                .build();
        byte[] json = DeclarationJson.writeBytes(declaration);
        check(DeclarationJson.read(json).orElseThrow().equals(declaration), "what was written is read");

        Declaration empty = declaration.edit(
                "section-1/clause-1",
                Clause.class,
                clause -> Clause.builder().label("1.").build());
        Report report = DeclarationValidator.standard().validate(empty);
        check(report.toString().contains("error /sections/0/clauses/0: "), "the error in " + report);

        Report broken =
                DeclarationJson.read("{\"title\": \"T\", \"sections\": {}}").getReport();
        check(broken.toString().contains("error at 1:11 /title: "), "the place in " + broken);
        check(broken.toString().contains("/sections: "), "every mistake in " + broken);
        System.out.println(
                "without databind: all is well on Java " + Runtime.version().feature());
    }

    private static boolean isAbsent(String name) {
        try {
            Class.forName(name, false, WithoutDatabind.class.getClassLoader());
            return false;
        } catch (ClassNotFoundException expected) {
            return true;
        }
    }

    private static boolean hasNoProvider() {
        try (var factory = Validation.buildDefaultValidatorFactory()) {
            return factory == null;
        } catch (NoProviderFoundException expected) {
            return true;
        }
    }

    private static void check(boolean held, String what) {
        if (!held) {
            throw new AssertionError(what);
        }
    }
}
