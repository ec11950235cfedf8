package org.rightsdeclarations.validation.jakarta;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorFactory;
import org.rightsdeclarations.constraint.SoundValidator;
import org.rightsdeclarations.problem.MissingValueException;
import org.rightsdeclarations.validation.DeclarationValidator;

/**
 * Lets a provider of Jakarta Validation run the rules of an embedding system: its own ones, with its own catalogue,
 * without those that it does not want. Thread-safe.
 *
 * <pre>{@code
 * Configuration<?> configuration = Validation.byDefaultProvider().configure();
 * ValidatorFactory factory = configuration
 *         .constraintValidatorFactory(
 *                 SoundValidatorFactory.of(rules, configuration.getDefaultConstraintValidatorFactory()))
 *         .buildValidatorFactory();
 * }</pre>
 */
public final class SoundValidatorFactory implements ConstraintValidatorFactory {
    private final SoundJudge judge;
    private final ConstraintValidatorFactory others;

    private SoundValidatorFactory(SoundJudge judge, ConstraintValidatorFactory others) {
        this.judge = judge;
        this.others = others;
    }

    /**
     * Returns a factory whose constraint validators run some rules.
     *
     * @param rules the rules and the catalogue; the profile is that of the validation group
     * @param others creates all constraint validators, as without this factory
     * @return the factory
     */
    public static SoundValidatorFactory of(DeclarationValidator rules, ConstraintValidatorFactory others) {
        return new SoundValidatorFactory(SoundJudge.of(rules), MissingValueException.require(others, "others"));
    }

    @Override
    public <T extends ConstraintValidator<?, ?>> T getInstance(Class<T> type) {
        T instance = others.getInstance(type);
        if (instance instanceof SoundValidator sound) {
            sound.use(judge);
        }
        return instance;
    }

    @Override
    public void releaseInstance(ConstraintValidator<?, ?> instance) {
        others.releaseInstance(instance);
    }
}
