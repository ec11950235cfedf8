package org.rightsdeclarations.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.problem.Profile;
import org.rightsdeclarations.problem.Severity;

/**
 * Runs the rules of one severity and profile for a provider of Jakarta Validation. Thread-safe after initialization.
 */
public final class SoundValidator implements ConstraintValidator<Sound, Judged> {
    private static final Judge JUDGE = ServiceLoader.load(Judge.class, Judge.class.getClassLoader())
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("the rules of rights-declarations-core are not on the path"));

    private Severity severity = Severity.ERROR;
    private Profile profile = Profile.ADOPTED;

    /** Creates a validator, for the provider to initialize. */
    public SoundValidator() {}

    @Override
    public void initialize(Sound constraint) {
        severity = constraint.severity();
        profile = constraint.profile();
    }

    @Override
    public boolean isValid(@Nullable Judged value, ConstraintValidatorContext context) {
        return value == null || JUDGE.isSound(value, severity, profile, context);
    }
}
