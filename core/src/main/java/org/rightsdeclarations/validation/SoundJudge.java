package org.rightsdeclarations.validation;

import jakarta.validation.ConstraintValidatorContext;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.rightsdeclarations.constraint.Judge;
import org.rightsdeclarations.constraint.Judged;
import org.rightsdeclarations.problem.Profile;
import org.rightsdeclarations.problem.Severity;

/** Runs the standard rules for the constraints of the model. Thread-safe. */
public final class SoundJudge implements Judge {
    private final Map<Profile, Map<Severity, DeclarationValidator>> validators = new EnumMap<>(Profile.class);

    /** Creates a judge, for service loading. */
    public SoundJudge() {
        for (Profile profile : Profile.values()) {
            Map<Severity, DeclarationValidator> bySeverity = new EnumMap<>(Severity.class);
            for (Severity severity : Severity.values()) {
                bySeverity.put(
                        severity,
                        DeclarationValidator.standard().withProfile(profile).onlySeverity(severity));
            }
            validators.put(profile, bySeverity);
        }
    }

    @Override
    public boolean isSound(Judged value, Severity severity, Profile profile, ConstraintValidatorContext context) {
        List<Finding> findings =
                validators.getOrDefault(profile, Map.of()).get(severity).judge(value);
        if (!findings.isEmpty()) {
            context.disableDefaultConstraintViolation();
            findings.forEach(finding -> Violation.add(finding, context));
        }
        return findings.isEmpty();
    }
}
