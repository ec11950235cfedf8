package org.rightsdeclarations.constraint;

import jakarta.validation.ConstraintValidatorContext;
import org.rightsdeclarations.problem.Profile;
import org.rightsdeclarations.problem.Severity;

/**
 * Runs the rules for {@link Sound}. Found by service loading, so that the model knows its constraints without knowing
 * the rules, which know the model; or {@linkplain SoundValidator#use given} by an embedding system. Must be safe for
 * many threads.
 */
public interface Judge {
    /**
     * Runs the rules of one severity.
     *
     * @param value what to judge
     * @param severity the severity of the rules
     * @param profile how strictly to judge
     * @param context where to add a violation for each problem
     * @return {@code true} if nothing was found
     */
    boolean isSound(Judged value, Severity severity, Profile profile, ConstraintValidatorContext context);
}
