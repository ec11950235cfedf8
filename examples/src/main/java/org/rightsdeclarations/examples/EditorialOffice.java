package org.rightsdeclarations.examples;

import java.util.Locale;
import org.rightsdeclarations.problem.Profile;
import org.rightsdeclarations.problem.Severity;
import org.rightsdeclarations.validation.DeclarationValidator;

/** Judges as an office does that prepares texts for adoption. */
public final class EditorialOffice {
    private EditorialOffice() {}

    /** {@return a validator for drafts, which lets no gap in the numbers pass and speaks French} */
    public static DeclarationValidator validator() {
        DeclarationValidator office = DeclarationValidator.standard()
                .withProfile(Profile.DRAFT)
                .withLocale(Locale.FRENCH)
                .withSeverity("numbering.gap", Severity.ERROR)
                .without("commitment.nobody");
        return office;
    }
}
