package org.rightsdeclarations.validation.jakarta;

import jakarta.validation.ConstraintValidatorContext;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.rightsdeclarations.constraint.Judge;
import org.rightsdeclarations.constraint.Judged;
import org.rightsdeclarations.problem.Profile;
import org.rightsdeclarations.problem.Severity;
import org.rightsdeclarations.validation.DeclarationValidator;
import org.rightsdeclarations.validation.Finding;

/** Runs the rules of a {@link DeclarationValidator} for the constraints of the model. Thread-safe. */
public final class SoundJudge implements Judge {
    private final Map<Profile, Map<Severity, DeclarationValidator>> validators = new EnumMap<>(Profile.class);
    private final Locale language;

    /** Creates a judge that runs the rules of this library, for service loading. */
    public SoundJudge() {
        this(DeclarationValidator.standard());
    }

    private SoundJudge(DeclarationValidator rules) {
        language = rules.getLocale();
        for (Profile profile : Profile.values()) {
            DeclarationValidator all = rules.withProfile(profile);
            Map<Severity, DeclarationValidator> bySeverity = new EnumMap<>(Severity.class);
            for (Severity severity : Severity.values()) {
                bySeverity.put(severity, all.onlySeverity(severity));
            }
            validators.put(profile, bySeverity);
        }
    }

    /**
     * Returns a judge that runs rules of an embedding system.
     *
     * @param rules its rules and catalogue; the profile is that of the validation group, and the language that of the
     *     reader, where the provider knows it; of each severity, a value has as many violations as the limit for
     *     problems allows
     * @return the judge
     */
    public static SoundJudge of(DeclarationValidator rules) {
        return new SoundJudge(rules);
    }

    @Override
    public boolean isSound(Judged value, Severity severity, Profile profile, ConstraintValidatorContext context) {
        DeclarationValidator rules =
                Objects.requireNonNull(validators.get(profile)).get(severity);
        List<Finding> findings = Objects.requireNonNull(rules).judge(value).kept();
        if (!findings.isEmpty()) {
            context.disableDefaultConstraintViolation();
            findings.forEach(finding -> Violation.add(finding, language, context));
        }
        return findings.isEmpty();
    }
}
