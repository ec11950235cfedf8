package org.rightsdeclarations.examples;

import java.util.ListResourceBundle;
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

    /** Returns the messages in one language; those in English are for all readers whose language is not there. */
    private static ResourceBundle words(Locale language) {
        return language.equals(Locale.FRENCH) ? new French() : new English();
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

    private static final class English extends ListResourceBundle {
        @Override
        protected Object[][] getContents() {
            return new Object[][] {
                {"house.untitled", "this section has no heading (clauses: {clauses})"},
                {"house.untitled.suggestion", "say in two or three words what it is about"},
            };
        }
    }

    private static final class French extends ListResourceBundle {
        @Override
        protected Object[][] getContents() {
            return new Object[][] {
                {"house.untitled", "cette section n’a pas d’intitulé (clauses\u00a0: {clauses})"},
                {"house.untitled.suggestion", "dire en deux ou trois mots de quoi elle traite"},
            };
        }
    }
}
