package org.rightsdeclarations.examples;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.rightsdeclarations.Section;
import org.rightsdeclarations.problem.Messages;
import org.rightsdeclarations.problem.Severity;
import org.rightsdeclarations.rule.Check;
import org.rightsdeclarations.rule.Examination;
import org.rightsdeclarations.rule.Rule;
import org.rightsdeclarations.validation.DeclarationValidator;

/** A rule of an editor's own that speaks English and French: a section has a heading. */
public final class HouseHeadings {
    private static final Rule UNTITLED =
            Rule.of("house.untitled", Severity.WARNING, Messages.byLanguage(HouseHeadings::words));

    private HouseHeadings() {}

    private static ResourceBundle words(Locale language) {
        Locale spoken = language.equals(Locale.FRENCH) ? language : Locale.ROOT;
        return ResourceBundle.getBundle("org.rightsdeclarations.examples.house", spoken);
    }

    /** {@return a validator that runs this rule after those of the library} */
    public static DeclarationValidator validator() {
        return DeclarationValidator.standard().with(Check.of(Section.class, HouseHeadings::untitled, UNTITLED));
    }

    private static void untitled(Examination<Section> examination) {
        if (examination.subject().getHeading().isEmpty()) {
            int clauses = examination.subject().getClauses().size();
            examination.report(UNTITLED, examination.part(), Map.of("clauses", clauses));
        }
    }
}
