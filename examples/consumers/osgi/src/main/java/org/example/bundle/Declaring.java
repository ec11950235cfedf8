package org.example.bundle;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.rightsdeclarations.Clause;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.catalogue.InstrumentCatalogue;
import org.rightsdeclarations.json.DeclarationJson;
import org.rightsdeclarations.problem.Report;
import org.rightsdeclarations.validation.DeclarationValidator;

/** Uses the library from a bundle; gives a declaration with an error to whoever calls it. */
public final class Declaring implements Callable<Object> {
    /** Creates it, for the test to find in the bundle. */
    public Declaring() {}

    @Override
    public Object call() {
        Declaration declaration = Declaration.in("en")
                .title("Riverside Declaration on the Right to Housing")
                .clause("1.", "Recognize that a home is the ground on which every other right stands.")
                .clause("2.", "Regret that four hundred households of our city have none.")
                .build();
        check(
                DeclarationJson.read(DeclarationJson.writeBytes(declaration))
                        .orElseThrow()
                        .equals(declaration),
                "what was written is read");
        check(InstrumentCatalogue.standard().findById("udhr").isPresent(), "the catalogue in the bundle");

        Declaration empty = declaration.edit(
                "section-1/clause-2",
                Clause.class,
                clause -> Clause.builder().label("2.").build());
        Report report = DeclarationValidator.standard().validate(empty);
        check(report.toString().contains("error /sections/0/clauses/1: "), "the error in " + report);

        Report broken = DeclarationJson.read("{\"titel\": {\"en\": \"T\"}}").getReport();
        check(broken.toString().contains("[json.unknown-member]"), "the mistake in " + broken);
        check(!broken.in(Locale.KOREAN).toString().equals(broken.toString()), "bundles of words in the bundle");
        return empty;
    }

    private static void check(boolean held, String what) {
        if (!held) {
            throw new AssertionError(what);
        }
    }
}
