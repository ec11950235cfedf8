package org.rightsdeclarations.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.validation.DeclarationValidator;
import org.rightsdeclarations.validation.Finding;

/**
 * Runs the rules of one severity and profile for a provider of Jakarta Validation. Thread-safe after initialization.
 */
public final class SoundValidator implements ConstraintValidator<Sound, Judged> {
    private @Nullable DeclarationValidator rules;

    /** Creates a validator, for the provider to initialize. */
    public SoundValidator() {}

    @Override
    public void initialize(Sound constraint) {
        rules = DeclarationValidator.standard()
                .withProfile(constraint.profile())
                .onlySeverity(constraint.severity());
    }

    @Override
    public boolean isValid(@Nullable Judged value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        List<Finding> findings = Objects.requireNonNull(rules).judge(value);
        if (!findings.isEmpty()) {
            context.disableDefaultConstraintViolation();
            findings.forEach(finding -> Violation.add(finding, context));
        }
        return findings.isEmpty();
    }
}
