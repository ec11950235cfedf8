package org.rightsdeclarations.validation.jakarta;

import static org.rightsdeclarations.problem.MissingValueException.require;

import jakarta.validation.MessageInterpolator;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * Says the problems that the rules find in the language of the reader, with any provider of Jakarta Validation.
 * Hibernate Validator needs it on the module path only. Thread-safe.
 *
 * <pre>{@code
 * Configuration<?> configuration = Validation.byDefaultProvider().configure();
 * ValidatorFactory factory = configuration
 *         .messageInterpolator(ProblemInterpolator.of(
 *                 configuration.getDefaultMessageInterpolator(), () -> languageOfTheRequest()))
 *         .buildValidatorFactory();
 * }</pre>
 */
public final class ProblemInterpolator implements MessageInterpolator {
    private final MessageInterpolator others;
    private final Supplier<Locale> reader;

    private ProblemInterpolator(MessageInterpolator others, Supplier<Locale> reader) {
        this.others = require(others, "others");
        this.reader = require(reader, "reader");
    }

    /**
     * Returns an interpolator that speaks the language that it is asked for; where none is asked for, that of the
     * {@linkplain Locale#getDefault() machine}.
     *
     * @param others says the messages of all other constraints
     * @return the interpolator
     */
    public static ProblemInterpolator of(MessageInterpolator others) {
        return of(others, Locale::getDefault);
    }

    /**
     * Returns an interpolator that speaks the language that it is asked for; where none is asked for, that of the
     * reader.
     *
     * @param others says the messages of all other constraints
     * @param reader tells the language of the reader, for example that of the request at hand
     * @return the interpolator
     */
    public static ProblemInterpolator of(MessageInterpolator others, Supplier<Locale> reader) {
        return new ProblemInterpolator(others, reader);
    }

    @Override
    public String interpolate(String template, Context context) {
        return interpolate(template, context, reader.get());
    }

    @Override
    public String interpolate(String template, Context context, Locale locale) {
        return Carrier.find(template, context)
                .map(finding -> finding.toProblem().getMessage(locale))
                .orElseGet(() -> others.interpolate(template, context, locale));
    }
}
