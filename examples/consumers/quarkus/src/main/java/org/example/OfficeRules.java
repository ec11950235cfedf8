package org.example;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import org.rightsdeclarations.constraint.SoundValidator;
import org.rightsdeclarations.problem.Severity;
import org.rightsdeclarations.validation.DeclarationValidator;
import org.rightsdeclarations.validation.jakarta.SoundJudge;

/** Lets {@code @Valid} judge by rules of the application: here, a gap in the numbering is an error. */
public class OfficeRules {
    @Produces
    @Alternative
    @Priority(1)
    @Dependent
    SoundValidator sound() {
        SoundValidator validator = new SoundValidator();
        validator.use(SoundJudge.of(DeclarationValidator.standard().withSeverity("numbering.gap", Severity.ERROR)));
        return validator;
    }
}
