package org.rightsdeclarations.validation;

import jakarta.validation.ConstraintViolation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rightsdeclarations.constraint.Judged;
import org.rightsdeclarations.constraint.Sound;
import org.rightsdeclarations.problem.Problem;
import org.rightsdeclarations.problem.Profile;
import org.rightsdeclarations.problem.Report;
import org.rightsdeclarations.problem.Severity;

/** Turns the violations that a provider of Jakarta Validation found into problems. */
public final class Violations {
    private record Ranked(int rank, Problem problem) {}

    private final Map<Profile, IdentityHashMap<Judged, List<Finding>>> findings = new EnumMap<>(Profile.class);
    private final List<Ranked> problems = new ArrayList<>();

    private Violations() {}

    /**
     * Returns the report of some violations, in document order.
     *
     * <p>A violation of a rule becomes the problem that {@link DeclarationValidator} finds, with code, arguments and
     * suggestion. A violation of another constraint becomes an error whose code is the name of the constraint.
     *
     * @param violations what {@code jakarta.validation.Validator.validate} returned
     * @param locale the language of the reader
     * @return the report; pointers start at the validated object
     */
    public static Report toReport(Collection<? extends ConstraintViolation<?>> violations, Locale locale) {
        Violations all = new Violations();
        violations.forEach(all::add);
        all.problems.sort(Comparator.comparingInt(Ranked::rank));
        return Report.of(all.problems.stream().map(Ranked::problem).toList()).in(locale);
    }

    private void add(ConstraintViolation<?> violation) {
        if (violation.getConstraintDescriptor().getAnnotation() instanceof Sound sound
                && violation.getLeafBean() instanceof Judged judged) {
            List<Finding> found = findings.computeIfAbsent(sound.profile(), profile -> new IdentityHashMap<>())
                    .computeIfAbsent(judged, bean -> findings(judged, sound.profile()));
            for (int i = 0; i < found.size(); i++) {
                Optional<String> prefix = Violation.prefix(violation, found.get(i));
                if (prefix.isPresent()) {
                    problems.add(new Ranked(i, problem(found.get(i), prefix.get())));
                    return;
                }
            }
        }
        problems.add(new Ranked(Integer.MAX_VALUE, foreign(violation)));
    }

    private static List<Finding> findings(Judged judged, Profile profile) {
        return DeclarationValidator.standard().withProfile(profile).judge(judged);
    }

    private static Problem problem(Finding finding, String prefix) {
        Problem problem = finding.toProblem();
        return problem.withPointer(prefix + problem.getPointer());
    }

    private static Problem foreign(ConstraintViolation<?> violation) {
        String code = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getName();
        return Problem.of(code, Severity.ERROR, Violation.pointer(violation), violation.getMessage(), Map.of());
    }
}
