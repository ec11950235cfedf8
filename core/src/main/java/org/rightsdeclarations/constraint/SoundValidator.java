package org.rightsdeclarations.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.problem.MissingValueException;
import org.rightsdeclarations.problem.Profile;
import org.rightsdeclarations.problem.Severity;

/**
 * Runs the rules of one severity and profile for a provider of Jakarta Validation. Thread-safe once it is initialized.
 */
public final class SoundValidator implements ConstraintValidator<Sound, Judged> {
    private @Nullable Judge judge;
    private Severity severity = Severity.ERROR;
    private Profile profile = Profile.ADOPTED;

    /** Creates a validator that runs the rules of this library, for the provider to initialize. */
    public SoundValidator() {}

    /** Found when it is first needed: who brings rules of their own does not need it. */
    private static final class Standard {
        static final Judge JUDGE = ServiceLoader.load(Judge.class, Judge.class.getClassLoader())
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("the rules of rights-declarations-core are not on the path"));

        private Standard() {}
    }

    /**
     * Runs other rules than those of this library. For whoever creates constraint validators for a provider, before the
     * provider gets this one.
     *
     * @param other runs the rules, usually a {@code SoundJudge.of(...)}
     */
    public void use(Judge other) {
        judge = MissingValueException.require(other, "judge");
    }

    @Override
    public void initialize(Sound constraint) {
        severity = constraint.severity();
        profile = constraint.profile();
    }

    @Override
    public boolean isValid(@Nullable Judged value, ConstraintValidatorContext context) {
        Judge chosen = judge == null ? Standard.JUDGE : judge;
        return value == null || chosen.isSound(value, severity, profile, context);
    }
}
