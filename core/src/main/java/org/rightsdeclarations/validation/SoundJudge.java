package org.rightsdeclarations.validation;

import jakarta.validation.ConstraintValidatorContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rightsdeclarations.constraint.Judge;
import org.rightsdeclarations.constraint.Judged;
import org.rightsdeclarations.problem.Profile;
import org.rightsdeclarations.problem.Severity;

/** Runs the standard rules for the constraints of the model. Thread-safe. */
public final class SoundJudge implements Judge {
    private final Map<Rules, DeclarationValidator> validators = new HashMap<>();

    /** Creates a judge, for service loading. */
    public SoundJudge() {
        for (Profile profile : Profile.values()) {
            for (Severity severity : Severity.values()) {
                DeclarationValidator all = DeclarationValidator.standard().withProfile(profile);
                validators.put(new Rules(profile, severity), all.onlySeverity(severity));
            }
        }
    }

    /** The rules of one severity and one profile. */
    private record Rules(Profile profile, Severity severity) {}

    @Override
    public boolean isSound(Judged value, Severity severity, Profile profile, ConstraintValidatorContext context) {
        DeclarationValidator validator = validators.get(new Rules(profile, severity));
        List<Finding> findings = Objects.requireNonNull(validator).judge(value);
        if (!findings.isEmpty()) {
            context.disableDefaultConstraintViolation();
            findings.forEach(finding -> Violation.add(finding, context));
        }
        return findings.isEmpty();
    }
}
