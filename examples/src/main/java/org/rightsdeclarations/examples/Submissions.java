package org.rightsdeclarations.examples;

import jakarta.validation.Configuration;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotBlank;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.constraint.Everything;
import org.rightsdeclarations.problem.Problem;
import org.rightsdeclarations.problem.Report;
import org.rightsdeclarations.validation.DeclarationValidator;
import org.rightsdeclarations.validation.jakarta.ProblemInterpolator;
import org.rightsdeclarations.validation.jakarta.SoundValidatorFactory;
import org.rightsdeclarations.validation.jakarta.Violations;

/** What a registry does with declarations that are sent to it: it lets Jakarta Validation look at them. */
public final class Submissions {
    /**
     * A form of the registry.
     *
     * @param sender who sent it
     * @param declaration what was sent
     */
    public record Submission(@NotBlank String sender, @Valid Declaration declaration) {}

    private final Validator validator;

    /**
     * Creates a registry.
     *
     * @param validator the validator of the application
     */
    public Submissions(Validator validator) {
        this.validator = validator;
    }

    /**
     * Looks for errors only, as {@code @Valid} does.
     *
     * @param submission what was sent
     * @return {@code true} if there is none
     */
    public boolean accepts(Submission submission) {
        return validator.validate(submission).isEmpty();
    }

    /**
     * Looks for everything.
     *
     * @param submission what was sent
     * @param reader the language of the reader
     * @return errors, warnings and infos in document order
     */
    public Report review(Submission submission, Locale reader) {
        return Violations.toReport(validator.validate(submission, Everything.class), reader);
    }

    /**
     * Tells which rules are broken.
     *
     * @param violations what any provider found
     * @return the codes of the rules, with the places as JSON Pointers
     */
    public static Set<String> codes(Set<ConstraintViolation<Submission>> violations) {
        return violations.stream()
                .flatMap(violation -> Violations.problem(violation, Locale.ENGLISH).stream())
                .map((Problem problem) -> problem.getCode() + " " + problem.getPointer())
                .collect(Collectors.toSet());
    }

    /**
     * Lets a provider run other rules, and speak the language of each reader.
     *
     * @param configuration the configuration of any provider
     * @param others says the messages of other constraints, usually the default interpolator of the configuration
     * @param rules the rules, with a catalogue
     * @param reader tells the language of the request at hand
     * @return the factory of validators
     */
    public static ValidatorFactory factory(
            Configuration<?> configuration,
            MessageInterpolator others,
            DeclarationValidator rules,
            Supplier<Locale> reader) {
        return configuration
                .constraintValidatorFactory(
                        SoundValidatorFactory.of(rules, configuration.getDefaultConstraintValidatorFactory()))
                .messageInterpolator(ProblemInterpolator.of(others, reader))
                .buildValidatorFactory();
    }
}
